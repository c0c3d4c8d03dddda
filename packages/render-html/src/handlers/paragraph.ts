import type { Paragraph } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

export function paragraph({ tone, content }: Paragraph, context: Context): Html {
  if (content.length === 0) return html``;
  const tag = tone === undefined ? html`<p>` : html`<p class="hj-${tone}">`;
  return html`${tag}${inlineRuns(content, context)}</p>`;
}
