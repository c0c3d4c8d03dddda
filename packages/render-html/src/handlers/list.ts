import type { List, ListItem } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html, lines } from '../html.js';
import { inlineRuns } from '../inline-runs.js';

export function list(block: List, context: Context): Html {
  const items = lines(block.items.map((entry) => listItem(entry, context)));
  return block.ordered ? html`<ol>\n${items}\n</ol>` : html`<ul>\n${items}\n</ul>`;
}

function listItem({ content, children }: ListItem, context: Context): Html {
  const inner = children === undefined ? undefined : html`\n${list(children, context)}\n`;
  return html`<li>${inlineRuns(content, context)}${inner}</li>`;
}
