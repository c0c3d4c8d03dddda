import type { Redacted } from '@hjemmel/tree';
import { type Html, html, words } from '../html.js';

/** A frame that shows that something stood here, and why it does not. */
export function redacted({ label, hjemmel }: Redacted): Html {
  return html`<p class="hj-redacted"><strong>${words(label)}</strong> <span>${words(hjemmel)}</span></p>`;
}
