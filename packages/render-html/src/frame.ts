import type { DocumentTree, Envelope, Recipient, Sender } from '@hjemmel/tree';
import { type Html, html, lines, words } from './html.js';
import { safeTarget } from './inline-runs.js';

/** What stands before the content: draft mark, letterhead, address window, references. */
export function letterhead({ draft, labels, envelope }: DocumentTree): Html {
  const { sender, recipient } = envelope;
  const mark = draft ? html`<p class="draft"><strong>${words(labels.draft)}</strong></p>\n` : undefined;
  const unit = sender.unit === undefined ? undefined : html`<p class="unit">${words(sender.unit)}</p>\n`;
  return html`${mark}<header class="letterhead">
<div class="sender">
<p class="sender-name">${words(sender.name)}</p>
${unit}</div>
<div class="${recipient ? 'window' : 'no-window'}">
${recipient && addressWindow(recipient, sender, labels.recipient)}${references(envelope)}
</div>
</header>`;
}

function addressWindow({ name, lines: address }: Recipient, { returnLine }: Sender, label: string): Html {
  return html`<div class="address">
<p class="return-line">${words(returnLine)}</p>
<div class="recipient" role="group" aria-label="${label}">
${lines([name, ...address].map((line) => html`<p>${words(line)}</p>`))}
</div>
</div>
`;
}

function references({ references: rows }: Envelope): Html {
  if (rows.length === 0) return html``;
  const groups = rows.map(({ label, value }) => html`<div><dt>${words(label)}</dt> <dd>${words(value)}</dd></div>`);
  return html`<dl class="references">\n${lines(groups)}\n</dl>`;
}

/** What stands after the content: who wrote and how to reach them, and the law it rests on. */
export function footer({ envelope: { sender }, labels, versions }: DocumentTree): Html {
  const place = [sender.name, ...sender.addressLines].filter((line) => line !== '');
  const reach = [contact(sender.phone, telephone), contact(sender.web, site)].filter((part) => part !== undefined);
  return html`<footer>
<address aria-label="${labels.sender}">
<p>${words(place.join(', '))}</p>
${lines(reach.map((part) => html`<p>${part}</p>`))}
</address>
<p class="law-version">${words(`${labels.lawVersion} ${versions.law}`)}</p>
</footer>`;
}

function contact(value: string | undefined, target: (value: string) => string | undefined): Html | undefined {
  if (value === undefined || value === '') return undefined;
  const href = target(value);
  return href === undefined ? html`${words(value)}` : html`<a href="${href}" rel="noreferrer">${words(value)}</a>`;
}

function telephone(value: string): string | undefined {
  return /^\+?[\d\s]{3,}$/u.test(value) ? `tel:${value.replace(/\s/gu, '')}` : undefined;
}

function site(value: string): string | undefined {
  return safeTarget(/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u.test(value) ? `https://${value}` : value);
}
