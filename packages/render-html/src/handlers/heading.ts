import type { Heading } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

/** The level of the tree is the level of the element. */
export function heading({ level, content }: Heading, context: Context): Html {
  if (content.length === 0) return html``;
  const id = context.headingId === undefined ? html`` : html` id="${context.headingId}"`;
  return html`<h${level}${id}>${inlineRuns(content, context)}</h${level}>`;
}
