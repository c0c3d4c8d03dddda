import type { KeyValue } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html, lines, words } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

export function keyValue({ rows }: KeyValue, context: Context): Html {
  const groups = rows.map(
    ({ key, value }) => html`<div><dt>${words(key)}</dt> <dd>${inlineRuns(value, context)}</dd></div>`,
  );
  return html`<dl class="hj-key-value">\n${lines(groups)}\n</dl>`;
}
