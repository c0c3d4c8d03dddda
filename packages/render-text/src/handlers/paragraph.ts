import type { Paragraph } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineText } from '../inline-text.js';
import { wrap } from '../wrap.js';

export function paragraph({ content }: Paragraph, { width }: Context): string {
  return wrap(inlineText(content), width);
}
