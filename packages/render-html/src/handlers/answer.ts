import type { Answer } from '@hjemmel/tree';
import { type Html, html, lines as onLines, words } from '../html.js';

/** The boxes and lines are drawn by the style sheet: nothing of them is read aloud. */
export function answer({ label, help, lines, short, choices = [] }: Answer): Html {
  const items = onLines(choices.map((choice) => html`<li>${words(choice)}</li>`));
  const parts = [
    html`<p class="hj-label">${words(label)}</p>`,
    ...(help === undefined ? [] : [html`<p class="hj-help">${words(help)}</p>`]),
    ...(choices.length > 0 ? [html`<ul class="hj-choices">\n${items}\n</ul>`] : []),
    ...Array.from({ length: lines }, () => html`<div class="hj-line"></div>`),
  ];
  return html`<div class="hj-answer${short ? ' hj-short' : ''}">\n${onLines(parts)}\n</div>`;
}
