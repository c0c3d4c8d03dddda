import { expect, it } from 'vitest';
import { inSight } from './in-sight.js';

it('writes out what a terminal would obey or what turns other signs around, and leaves words alone', () => {
  expect(inSight('a\u202eb\u001b[31mc\u0000\r')).toBe('aU+202EbU+001B[31mcU+0000U+000D');
  expect(inSight('Máret «Čáhppe»\n\tمحمد 👩\u200d⚕')).toBe('Máret «Čáhppe»\n\tمحمد 👩\u200d⚕');
});
