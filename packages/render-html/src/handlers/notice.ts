import type { Notice } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { type Html, html } from '../html.js';

/** A framed landmark that is named by its own heading; an emergency has a sign too. */
export function notice({ tone, children }: Notice, context: Context): Html {
  const headingId = context.place;
  const [first, ...rest] = children;
  const named = first?.type === 'heading' && first.content.length > 0;
  const label = named ? html` aria-labelledby="${headingId}"` : html``;
  const head = first && named ? html`${context.blocks([first], { ...context, headingId })}\n` : undefined;
  const body = context.blocks(named ? rest : children, { ...context, place: `${context.place}-n` });
  return html`<section class="hj-notice hj-${tone}"${label}>
${tone === 'emergency' ? SIGN : undefined}<div>
${head}${body}
</div>
</section>`;
}

/** A triangle with an exclamation mark, drawn so that no font is needed. */
const SIGN = html`<svg class="hj-sign" viewBox="0 0 24 22" aria-hidden="true" focusable="false"><path fill="currentColor" fill-rule="evenodd" d="M12 0 24 22H0ZM10.8 7.5h2.4l-.4 7h-1.6ZM12 16a1.4 1.4 0 1 0 0 2.8A1.4 1.4 0 0 0 12 16Z"/></svg>\n`;
