import type { Notice } from '@hjemmel/tree';
import type { Context } from '../context.js';

/** Between two lines; double ones for an emergency. */
export function notice({ tone, children }: Notice, context: Context): string {
  const content = context.blocks(children, context);
  if (content === '') return '';
  const line = (tone === 'emergency' ? '=' : '-').repeat(Math.min(context.width || LONGEST, LONGEST));
  return [line, content, line].join('\n');
}

const LONGEST = 60;
