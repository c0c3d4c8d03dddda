import { describe, expect, it } from 'vitest';
import { capitalise, formatNumber, joinAnd, joinOr } from './phrases.js';

describe('joinAnd and joinOr', () => {
  it('join as sentences do', () => {
    expect(joinAnd([], 'nb')).toBe('');
    expect(joinAnd(['a'], 'nb')).toBe('a');
    expect(joinAnd(['a', 'b'], 'nn')).toBe('a og b');
    expect(joinAnd(['a', 'b', 'c'], 'nb')).toBe('a, b og c');
    expect(joinOr(['a', 'b', 'c'], 'en')).toBe('a, b or c');
  });
});

describe('capitalise', () => {
  it('touches the first letter alone', () => {
    expect(capitalise('ærlig talt, NAV')).toBe('Ærlig talt, NAV');
    expect(capitalise('')).toBe('');
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [4, '4', '4'],
    [1.5, '1,50', '1.50'],
    [1234, '1234', '1,234'],
    [12345.6, '12\u00a0345,60', '12,345.60'],
    [1234567, '1\u00a0234\u00a0567', '1,234,567'],
    [-12345, '-12\u00a0345', '-12,345'],
  ])('writes %d', (value, norwegian, english) => {
    expect(formatNumber(value, 'nb')).toBe(norwegian);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});
