import type { KeyValue } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineText } from '../inline-text.js';
import { labelLine } from '../label-line.js';

export function keyValue({ rows }: KeyValue, context: Context): string {
  return rows.map(({ key, value }) => labelLine(key, inlineText(value), context)).join('\n');
}
