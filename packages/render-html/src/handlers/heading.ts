import type { Heading } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

/** The level of the tree, below what stands above the letter in the page it is part of; it looks as its own level does. */
export function heading({ level, content }: Heading, context: Context): Html {
  if (content.length === 0) return html``;
  const id = context.headingId === undefined ? html`` : html` id="${context.headingId}"`;
  const element = `h${level + context.headingShift}`;
  return html`<${element}${id} class="hj-h${level}">${inlineRuns(content, context)}</${element}>`;
}
