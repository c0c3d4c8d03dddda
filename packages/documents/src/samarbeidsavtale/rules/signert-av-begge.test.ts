import { describe, expect, it } from 'vitest';
import { signertAvBegge } from './signert-av-begge.js';
import { judge } from './test-document.js';

const own = { id: 's-1', rolle: 'bruker', navn: 'Iben Eksempel', dato: '2026-11-16', form: { type: 'haandskrevet' } };
const ours = { id: 's-2', rolle: 'koordinator', navn: 'Pat Prøve', dato: '2026-11-16', form: { type: 'haandskrevet' } };
const signed =
  (...signatur: readonly object[]) =>
  () => ({ signatur });

it('passes two signatures', () => {
  expect(judge(signertAvBegge, signed(own, ours))).toEqual([]);
  expect(judge(signertAvBegge, signed(ours, { ...own, rolle: 'Leietaker' }))).toEqual([]);
});

it.each([
  ['bruker', 'Kari Annet'],
  ['noe annet', 'Iben Eksempel'],
])('knows the person by role or name: %s, %s', (rolle, navn) => {
  expect(judge(signertAvBegge, signed({ ...own, rolle, navn }, ours))).toEqual([]);
});

describe('refuses', () => {
  it('an agreement one side has not signed', () => {
    expect(judge(signertAvBegge, signed(ours))).toEqual(['error bruker-mangler /signatur']);
    expect(judge(signertAvBegge, signed(own))).toEqual(['error kommune-mangler /signatur']);
    expect(judge(signertAvBegge, signed())).toHaveLength(2);
  });

  it('a witness or a landlord in the place of the kommune', () => {
    expect(judge(signertAvBegge, signed(own, { ...ours, rolle: 'vitne' }))).toEqual([
      'error kommune-mangler /signatur',
    ]);
    expect(judge(signertAvBegge, signed(own, { ...ours, rolle: 'utleier' }))).toHaveLength(1);
  });
});

it('points out a representative alone', () => {
  expect(judge(signertAvBegge, signed({ ...own, rolle: 'fullmektig', navn: 'Tor Fullmakt' }, ours))).toEqual([
    'warning bare-representant /signatur/0',
  ]);
});

it('lets an oral yes pass with a warning, and asks for a witness', () => {
  const oral = { ...own, form: { type: 'muntligNotert', av: 'koordinator' } };
  expect(judge(signertAvBegge, signed(oral, ours))).toEqual([
    'warning muntlig /signatur/0/form',
    'warning uten-vitne /signatur/0/form/vitne',
  ]);
});

it('is silent about a draft nobody has signed', () => {
  expect(judge(signertAvBegge, () => ({ signatur: undefined }))).toEqual([]);
});
