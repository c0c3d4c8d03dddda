import type { DocumentTree } from '@hjemmel/tree';
import { cssString, pageLabel } from './css-value.js';

/**
 * A4 with the recipient where the windows of C5, E6/5 and EC4 envelopes overlap: 20 mm from the left, first line 47 mm from
 * the top, and nothing else in the window.
 */
export function printStyle(tree: DocumentTree): string {
  return `${sheets(tree)}
@media print {
  html { background: none; }
  body { font-size: 10.8pt; line-height: 1.4; orphans: 2; widows: 2; }
  .letter { max-width: none; padding: 0; background: none; }
${type}
${address}
${breaks}
${draft(tree)}
}`;
}

function sheets(tree: DocumentTree): string {
  const furniture = 'font: 8.3pt var(--family); color: var(--muted);';
  const { sender } = tree.envelope;
  return `@page {
  size: A4; margin: 25mm 25mm 24mm 20mm;
  @top-left { content: ${cssString(sender.name)}; ${furniture} font-weight: 700; }
  @top-center { content: ${tree.draft ? cssString(tree.labels.draft) : 'none'}; font: 700 11pt var(--family); color: var(--emergency); }
  @top-right { content: ${cssString(reference(tree))}; ${furniture} }
  @bottom-right { content: ${pageLabel(tree.labels.page)}; ${furniture} }
}
@page :first {
  margin-top: 15mm;
  @top-left { content: none; }
  @top-center { content: none; }
  @top-right { content: none; }
}`;
}

/** So that loose sheets can be put together again. */
function reference({ envelope: { saksnummer, references } }: DocumentTree): string {
  const row = references.find(({ value }) => value === saksnummer);
  return row ? `${row.label}: ${row.value}` : (saksnummer ?? '');
}

const type = `  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; }
  h3 { font-size: 11pt; }
  .lead { font-size: 12pt; line-height: 1.4; }
  .note, .signature .role, .signature .form { font-size: 9.3pt; line-height: 1.35; }
  table { font-size: 9.8pt; line-height: 1.32; }
  .notice :is(h1, h2) { font-size: 13pt; }
  .notice h3 { font-size: 11pt; }
  .emergency { font-size: 12pt; border-width: 1.6pt; border-left-width: 6pt; }
  .emergency :is(h1, h2) { font-size: 14pt; }
  .emergency a { min-height: 0; }
  .sign { width: 11mm; height: 10mm; }
  .notice { padding: 10pt 13pt 11pt; }
  .notice, thead th, .gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  main > * + *, .section > * + *, .notice > div > * + * { margin-top: 8pt; }
  main > * + h2, .section > * + h2 { margin-top: 16pt; }
  :is(main, .section) > * + .section:has(> h2:first-child) { margin-top: 16pt; }
  main > * + h3, .section > * + h3 { margin-top: 12pt; }
  :is(main, .section) > :is(h2, h3) + * { margin-top: 4pt; }
  main > * + .notice, .notice + * { margin-top: 12pt; }
  .key-value > div { padding: 3pt 0; }
  th, td { padding: 3.5pt 5pt 4pt; }
  tbody :is(th, td):first-child, thead th:first-child { padding-left: 4pt; }`;

/** The footer goes up beside the sender, where it can never take a sheet alone. */
const address = `  .letter { position: relative; }
  footer { position: absolute; top: 0; left: 102mm; width: 63mm; margin: 0; padding: 0; border: 0; font-size: 8.3pt; line-height: 1.3; }
  .letterhead { margin-bottom: 3mm; }
  .sender { border-left-width: 3pt; margin-bottom: 0; padding-left: 9pt; max-width: 98mm; }
  .letterhead:has(.window) .sender { height: 14mm; }
  .sender-name { font-size: 16pt; line-height: 1.2; }
  .unit { font-size: 9.8pt; }
  .window { position: relative; display: block; height: 45mm; margin-top: 10mm; }
  .address { position: absolute; top: 0; left: 0; width: 95mm; }
  .return-line { display: block; position: absolute; bottom: calc(100% - 7.4mm); font-size: 6.8pt; line-height: 1.2; color: var(--muted); }
  .recipient { position: absolute; top: 7.8mm; width: 100%; font-size: 10.8pt; line-height: 1.2; }
  .references { font-size: 9.3pt; line-height: 1.3; }
  .window .references { position: absolute; top: 4.4mm; left: 102mm; width: 63mm; grid-template-columns: max-content 1fr; gap: 2pt 2.5mm; }
  .no-window { margin: 8mm 0 7mm; }
  .letterhead:has(.no-window) .sender { min-height: 16mm; }
  .no-window .references { padding: 5pt 0; }`;

const breaks = `  .notice, .signature, .redacted, tr, .key-value > div, li { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  .signature { break-before: avoid; }
  .signature { width: min(100%, 75mm); margin-right: 5mm; }`;

/** In the first sheet's corner, in the margin of the others, and across them all for browsers that know no page margins. */
function draft({ draft, labels }: DocumentTree): string {
  if (!draft) return '';
  return `  .draft { position: absolute; top: 16mm; left: 102mm; margin: 0; padding: 0 8pt; border-width: 1.4pt; font-size: 13pt; }
  body::before { content: ${cssString(labels.draft)}; content: ${cssString(labels.draft)} / ""; position: fixed; inset: 0; z-index: -1; display: grid; place-items: center; rotate: -52deg; font-size: 110pt; font-weight: 700; color: var(--text); opacity: 0.07; }`;
}
