import type { Logo, Theme } from '@hjemmel/theme';
import type { DocumentTree, Envelope, Recipient, Sender } from '@hjemmel/tree';
import { type Html, html, lines, words } from './html.js';
import { safeTarget } from './inline-runs.js';

/** What stands before the content: draft mark, letterhead with logo, address window, references. */
export function letterhead({ draft, labels, envelope }: DocumentTree, theme: Theme): Html {
  const { sender, recipient } = envelope;
  const mark = draft
    ? html`<section class="hj-draft" aria-label="${labels.draft}"><p><strong>${words(labels.draft)}</strong></p></section>\n`
    : undefined;
  const unit = sender.unit === undefined ? undefined : html`<p class="hj-unit">${words(sender.unit)}</p>\n`;
  return html`${mark}<header class="hj-letterhead">
<div class="hj-sender">
${theme.logo && picture(theme.logo)}<div>
<p class="hj-sender-name">${words(sender.name)}</p>
${unit}</div>
</div>
<div class="${recipient ? 'hj-window' : 'hj-no-window'}">
${recipient && addressWindow(recipient, sender, labels.recipient)}${references(envelope)}
</div>
</header>`;
}

function picture({ mediaType, data, alt, width, height }: Logo): Html {
  return html`<img class="hj-logo" src="data:${mediaType};base64,${data}" alt="${alt}" width="${width}" height="${height}">\n`;
}

function addressWindow({ name, lines: address }: Recipient, { returnLine }: Sender, label: string): Html {
  return html`<div class="hj-address">
<p class="hj-return-line">${words(returnLine)}</p>
<div class="hj-recipient" role="group" aria-label="${label}">
${lines([name, ...address].map((line) => html`<p>${words(line)}</p>`))}
</div>
</div>
`;
}

function references({ references: rows }: Envelope): Html {
  if (rows.length === 0) return html``;
  const groups = rows.map(({ label, value }) => html`<div><dt>${words(label)}</dt> <dd>${words(value)}</dd></div>`);
  return html`<dl class="hj-references">\n${lines(groups)}\n</dl>`;
}

/** What stands after the content: who wrote and how to reach them, the sender's own lines, and the law it rests on. */
export function footer({ envelope: { sender }, labels, versions }: DocumentTree, { footer: own = [] }: Theme): Html {
  const reach = [contact(sender.phone, telephone), contact(sender.web, site)].filter((part) => part !== undefined);
  return html`<footer class="hj-foot">
<address aria-label="${labels.sender}">
<p>${place(sender)}</p>
${lines(reach.map((part) => html`<p>${part}</p>`))}
</address>
${lines(own.map((line) => html`<p class="hj-foot-line">${words(line)}</p>\n`))}<p class="hj-law-version">${words(`${labels.lawVersion} ${versions.law}`)}</p>
</footer>`;
}

/** One line on a screen; on paper, beside the name of the sender, a line for each and no name again. */
function place({ name, addressLines }: Sender): readonly Html[] {
  const rest = addressLines.filter((line) => line !== '');
  const comma = html`<span class="hj-comma">, </span>`;
  return [
    html`<span class="hj-foot-name">${words(name)}</span>`,
    ...rest.map((line) => html`${comma}<span class="hj-foot-part">${words(line)}</span>`),
  ];
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
