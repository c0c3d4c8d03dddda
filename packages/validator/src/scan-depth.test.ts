import { describe, expect, it } from 'vitest';
import { scanDepth } from './scan-depth.js';

describe('scanDepth', () => {
  it('counts objects and arrays', () => {
    expect(scanDepth('1', 9)).toBe(0);
    expect(scanDepth('{"a":[{"b":[]}],"c":[]}', 9)).toBe(4);
  });

  it('does not count what stands in strings', () => {
    expect(scanDepth('["[[[[", "\\"[[", "\\\\"]', 9)).toBe(1);
  });

  it('stops just past the limit, without a stack of its own', () => {
    expect(scanDepth('['.repeat(1_000_000), 64)).toBe(65);
  });
});
