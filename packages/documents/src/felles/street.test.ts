import { describe, expect, it } from 'vitest';
import { streetsIn, tells } from './street.js';

describe('streetsIn', () => {
  it.each([
    ['Tiurveien 2', ['tiurveien 2']],
    ['c/o Berit Eksempel, TIURVEIEN  2 B, H0201', ['tiurveien 2']],
    ['Leilighet 12, Store gate 5', ['leilighet 12', 'store gate 5']],
    ['Øvre Lia', []],
    ['H0201', []],
  ])('reads «%s»', (line, streets) => {
    expect(streetsIn(line).filter((street) => !street.startsWith('h '))).toEqual(streets);
  });
});

describe('tells', () => {
  it.each([
    ['Du bor i tiurveien\n2.', true],
    ['Du bor i Tiurveien 2B.', true],
    ['Du bor i Tiurveien 22.', false],
    ['Du bor i Gamle Tiurveien 2.', true],
    ['Du bor i Nytiurveien 2.', false],
  ])('reads «%s»', (text, told) => {
    expect(tells(text, 'tiurveien 2')).toBe(told);
  });
});
