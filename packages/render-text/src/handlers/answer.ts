import type { Answer } from '@hjemmel/tree';
import { apart, type Context } from '../context.js';
import { plain } from '../plain.js';
import { type Margin, wrap } from '../wrap.js';

/** Brackets to put a mark in, and lines to write on. */
export function answer({ label, help = '', lines, short, choices = [] }: Answer, { width }: Context): string {
  const boxes = choices.map((choice) => wrap(plain(choice), width, BOX));
  const room = Math.min(width === 0 ? WIDEST : width, short === true ? SHORT : WIDEST);
  const ruled = Array.from({ length: lines }, () => '_'.repeat(room));
  return apart([wrap(plain(label), width), wrap(plain(help), width), ...boxes, ...ruled], '\n');
}

const BOX: Margin = { first: '[ ] ', rest: '    ' };
const WIDEST = 72;
const SHORT = 30;
