import type { Heading } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { inlineText } from '../inline-text.js';
import { wrap } from '../wrap.js';

/** A line alone: underlines and capitals are read aloud sign by sign. */
export function heading({ content }: Heading, { width }: Context): string {
  return wrap(inlineText(content), width);
}
