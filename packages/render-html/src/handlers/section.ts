import type { Section } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html } from '../html.js';

/** Without a name of its own, so that it does not add to the landmarks a screen reader lists. */
export function section({ children }: Section, context: Context): Html {
  return html`<div class="hj-section">\n${context.blocks(children, context)}\n</div>`;
}
