import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPointer, isPlainKey, plainPointer, toPointer } from './pointer.js';

describe('JSON pointers', () => {
  it('escapes ~ and / and nothing else', () => {
    expect(toPointer(['a/b', 'm~n', 0, '', 'æ'])).toBe('/a~1b/m~0n/0//æ');
    expect(toPointer([])).toBe('');
  });

  it('reads «~01» as «~1», not as «/»', () => {
    expect(fromPointer('/~01')).toEqual(['~1']);
    expect(fromPointer('')).toEqual([]);
    expect(fromPointer('/')).toEqual(['']);
  });

  it('comes back as it went, whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (segments) => {
        expect(fromPointer(toPointer(segments))).toEqual(segments);
      }),
    );
  });
});

describe('plain keys', () => {
  it('are like the name of a field', () => {
    for (const key of ['navn', '$schema', 'mål', 'no.eksempel.fag-system', 'e_1', 7])
      expect(isPlainKey(key)).toBe(true);
    for (const key of ['', 'Kari Eksempel', 'a/b', 'x12345', '17898590186', 'a'.repeat(61)])
      expect(isPlainKey(key)).toBe(false);
  });

  it('end a pointer before the first that is not', () => {
    expect(plainPointer(['a', 0, 'Kari Eksempel', 'b'])).toBe('/a/0');
    expect(plainPointer(['a', 0, 'b'])).toBe('/a/0/b');
  });
});
