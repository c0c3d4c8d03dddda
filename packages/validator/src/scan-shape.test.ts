import { describe, expect, it } from 'vitest';
import { scanShape } from './scan-shape.js';

describe('scanShape', () => {
  it('counts objects, arrays and members', () => {
    expect(scanShape('1', 9)).toEqual({ depth: 0, members: 0 });
    expect(scanShape('{"a":[{"b":[]}],"c":[]}', 9)).toEqual({ depth: 4, members: 3 });
    expect(scanShape('{"a": 1, "a": 2}', 9).members).toBe(2);
  });

  it('does not count what stands in strings', () => {
    expect(scanShape('["[[[[:", "\\"[[:", "\\\\"]', 9)).toEqual({ depth: 1, members: 0 });
    expect(scanShape('{"\\\\\\":": "[', 9)).toEqual({ depth: 1, members: 1 });
  });

  it('stops just past the limit, without a stack of its own', () => {
    expect(scanShape('['.repeat(1_000_000), 64).depth).toBe(65);
  });

  it('takes no longer for a text of backslashes and quotes', () => {
    expect(scanShape(`"${'\\\\'.repeat(500_000)}"${'\\"'.repeat(500_000)}`, 64).depth).toBe(0);
  });
});
