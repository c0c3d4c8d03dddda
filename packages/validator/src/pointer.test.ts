import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPointer, toPointer } from './pointer.js';

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
