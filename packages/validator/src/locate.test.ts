import { describe, expect, it } from 'vitest';
import { locator } from './locate.js';

const text = `{
  "avsender": { "telefon": "1" },
  "mottaker": [
    { "id": "m1" },
    { "id": "m2", "a/b": true }
  ]
}`;

describe('locator', () => {
  const locate = locator(text);
  const at = (pointer: string) => {
    const { offset, length } = locate(pointer);
    return text.slice(offset, offset + length);
  };

  it('gives line and column from 1', () => {
    expect(locate('/avsender/telefon')).toEqual({ line: 2, column: 28, offset: 29, length: 3 });
    expect(locate('')).toMatchObject({ line: 1, column: 1, length: 1 });
  });

  it('finds rows of a list and escaped keys', () => {
    expect(at('/mottaker/1/id')).toBe('"m2"');
    expect(at('/mottaker/1/a~1b')).toBe('true');
  });

  it('points at an object by its key', () => {
    expect(at('/avsender')).toBe('"avsender"');
    expect(locate('/mottaker/0')).toMatchObject({ line: 4, column: 5, length: 1 });
  });

  it('falls back to the nearest thing there is', () => {
    expect(at('/avsender/kommune/navn')).toBe('"avsender"');
    expect(at('/mottaker/7/hvem')).toBe('"mottaker"');
    expect(at('/mottaker/x')).toBe('"mottaker"');
    expect(locate('/finnes/ikke')).toMatchObject({ line: 1, column: 1 });
    expect(at('/avsender/telefon/0')).toBe('"1"');
  });

  it('counts lines alike for both kinds of line break', () => {
    expect(locator('{\r\n  "a": 1\r\n}')('/a')).toMatchObject({ line: 2, column: 8 });
  });

  it('gives the start for text that is not JSON, however deep', () => {
    const start = { line: 1, column: 1, offset: 0, length: 0 };
    expect(locator('')('/a')).toEqual(start);
    expect(locator(`[/*"*/${'['.repeat(100_000)}`)('/a').line).toBe(1);
  });
});
