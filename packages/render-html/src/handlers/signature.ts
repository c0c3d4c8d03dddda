import type { Signature } from '@hjemmel/tree';
import { type Html, html, lines, words } from '../html.js';

/** With neither date nor form there is a line to sign on. */
export function signature({ role, name, date, form }: Signature): Html {
  const unsigned = date === undefined && form === undefined;
  const fields: readonly (readonly [string, string | undefined])[] = [
    [unsigned ? 'hj-role hj-to-sign' : 'hj-role', role],
    ['hj-name', name],
    ['hj-date', date],
    ['hj-form', form],
  ];
  return html`<div class="hj-signature">\n${lines(fields.map(field))}\n</div>`;
}

function field([kind, value]: readonly [string, string | undefined]): Html {
  return value === undefined ? html`` : html`<p class="${kind}">${words(value)}</p>`;
}
