import { describe, expect, it } from 'vitest';
import { freeTexts, isOwnWords } from './free-texts.js';

describe('freeTexts', () => {
  it('gives every text with its place', () => {
    expect(freeTexts({ a: 'x', b: [{ c: 'y' }, 'z'], n: 1, utvidelser: { d: 'w' } })).toEqual([
      { value: 'x', path: ['a'] },
      { value: 'y', path: ['b', 0, 'c'] },
      { value: 'z', path: ['b', 1] },
    ]);
  });
});

describe('isOwnWords', () => {
  it('is about the fields where the person speaks', () => {
    expect(isOwnWords({ value: '', path: ['brukersSyn', 'enigI'] })).toBe(true);
    expect(isOwnWords({ value: '', path: ['tiltak', 0, 'beskrivelse'] })).toBe(false);
  });
});
