import { describe, expect, it } from 'vitest';
import { isRemoved, prune } from './prune.js';

const value = { a: { b: 1, 'c/d': 2 }, list: [{ x: 1, y: [1, 2] }, { x: 2 }] };

describe('prune', () => {
  it('takes out fields, however deep, and leaves what it was given', () => {
    const before = structuredClone(value);
    expect(prune(value, ['/a/b', '/a/c~1d', '/list/1/x'])).toEqual({
      value: { a: {}, list: [{ x: 1, y: [1, 2] }, {}] },
      removed: ['/a/b', '/a/c~1d', '/list/1/x'],
    });
    expect(value).toEqual(before);
  });

  it('takes the whole list with a faulty item', () => {
    expect(prune(value, ['/list/0/y/1'])).toEqual({
      value: { ...value, list: [{ x: 1 }, { x: 2 }] },
      removed: ['/list/0/y'],
    });
    expect(prune({ a: [[1]] }, ['/a/0/0'])).toEqual({ value: {}, removed: ['/a'] });
  });

  it('leaves the whole, and what is not there', () => {
    expect(prune(value, ['', '/b/c', '/a/b/c/d'])).toMatchObject({ value });
    expect(prune(null, ['/a'])).toMatchObject({ value: null });
  });

  it('knows what stands within a place it took out', () => {
    const pruned = prune(value, ['/a/b']);
    expect(['/a/b', '/a/b/c', '/a/bc', '/a'].map((path) => isRemoved(path, pruned))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
