import type { Theme } from '@hjemmel/theme';
import { type DocumentTree, visit } from '@hjemmel/tree';
import { cssString, pageLabel } from './css-value.js';

/**
 * A4 with the recipient where the windows of C5, E6/5 and EC4 envelopes overlap: 20 mm from the left, first line 47 mm from
 * the top, and nothing else in the window.
 */
export function pageInPrint(tree: DocumentTree, theme: Theme): string {
  return `${sheets(tree, theme)}
@media print {
  html { background: none; }
  .hj-letter { max-width: none; padding: 0; background: none; font-size: 10.8pt; line-height: 1.4; orphans: 2; widows: 2; }
${type}
${address}
${breaks}
${draft(tree)}
}`;
}

function sheets(tree: DocumentTree, { footer = [] }: Theme): string {
  const foot = [tree.envelope.sender.name, ...footer, `${tree.labels.lawVersion} ${tree.versions.law}`];
  const furniture = 'font: 8.3pt var(--family); color: var(--muted);';
  const { sender } = tree.envelope;
  return `@page {
  size: A4; margin: 25mm 25mm 24mm 20mm;
  @top-left { content: ${cssString(sender.name)}; ${furniture} font-weight: 700; }
  @top-center { content: ${tree.draft ? cssString(tree.labels.draft) : 'none'}; font: 700 11pt var(--family); color: var(--emergency); }
  @top-right { content: ${cssString(reference(tree))}; ${furniture} }
  @bottom-left { content: ${foot.map(cssString).join(' "\\a " ')}; ${furniture} white-space: pre; text-align: left; }
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

const type = `  .hj-h1 { font-size: 18pt; }
  .hj-h2 { font-size: 13pt; }
  .hj-h3 { font-size: 11pt; }
  .hj-lead { font-size: 12pt; line-height: 1.4; }
  .hj-note, .hj-signature .hj-role, .hj-signature .hj-form { font-size: 9.3pt; line-height: 1.35; }
  table { font-size: 9.8pt; line-height: 1.32; }
  .hj-notice :is(.hj-h1, .hj-h2) { font-size: 13pt; }
  .hj-notice .hj-h3 { font-size: 11pt; }
  .hj-emergency { font-size: 12pt; border-width: 1.6pt; border-left-width: 6pt; }
  .hj-emergency :is(.hj-h1, .hj-h2) { font-size: 14pt; }
  .hj-emergency a { min-height: 0; }
  .hj-sign { width: 11mm; height: 10mm; }
  .hj-notice { padding: 10pt 13pt 11pt; }
  .hj-notice, thead th, .hj-gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  .hj-content > * + *, .hj-section > * + *, .hj-notice > div > * + * { margin-top: 8pt; }
  .hj-content > * + .hj-h2, .hj-section > * + .hj-h2 { margin-top: 16pt; }
  :is(.hj-content, .hj-section) > * + .hj-section:has(> .hj-h2:first-child) { margin-top: 16pt; }
  .hj-content > * + .hj-h3, .hj-section > * + .hj-h3 { margin-top: 12pt; }
  :is(.hj-content, .hj-section) > :is(.hj-h2, .hj-h3) + * { margin-top: 4pt; }
  .hj-content > * + .hj-notice, .hj-notice + * { margin-top: 12pt; }
  .hj-key-value > div { padding: 3pt 0; }
  th, td { min-width: 23mm; padding: 3.5pt 5pt 4pt; }
  th.hj-end, td.hj-end { min-width: 16mm; }
  tbody :is(th, td):first-child, thead th:first-child { padding-left: 4pt; }`;

/**
 * The footer goes up beside the sender, where it can never take a sheet alone. The sender's own lines and the law it rests on are in
 * the margin of every sheet instead.
 */
const address = `  .hj-letter { position: relative; }
  .hj-foot-line, .hj-law-version, .hj-foot-name, .hj-comma { display: none; }
  .hj-foot-part { display: block; }
  .hj-foot a { text-decoration: none; }
  .hj-logo { max-width: 32mm; max-height: 17mm; }
  .hj-sender:has(.hj-logo) { align-items: flex-start; }
  .hj-foot { position: absolute; top: 0; left: 102mm; width: 63mm; margin: 0; padding: 0; border: 0; font-size: 8.3pt; line-height: 1.3; }
  .hj-letterhead { margin-bottom: 3mm; }
  .hj-sender { border-left-width: 3pt; margin-bottom: 0; padding-left: 9pt; max-width: 98mm; }
  .hj-letterhead:has(.hj-window) .hj-sender { height: 14mm; }
  .hj-sender-name { font-size: 16pt; line-height: 1.2; }
  .hj-unit { font-size: 9.8pt; }
  .hj-window { position: relative; display: block; height: 45mm; margin-top: 10mm; }
  .hj-address { position: absolute; top: 0; left: 0; width: 95mm; }
  .hj-return-line { display: block; position: absolute; bottom: calc(100% - 7.4mm); font-size: 6.8pt; line-height: 1.2; color: var(--muted); }
  .hj-recipient { position: absolute; top: 7.8mm; width: 100%; font-size: 10.8pt; line-height: 1.2; }
  .hj-references { font-size: 9.3pt; line-height: 1.3; }
  .hj-window .hj-references { position: absolute; top: 4.4mm; left: 102mm; width: 63mm; grid-template-columns: max-content 1fr; gap: 2pt 2.5mm; }
  .hj-no-window { margin: 8mm 0 7mm; }
  .hj-letterhead:has(.hj-no-window) .hj-sender { min-height: 16mm; }
  .hj-no-window .hj-references { padding: 5pt 0; }`;

const breaks = `  .hj-notice, .hj-signature, .hj-answer, .hj-redacted, tr, .hj-key-value > div, li { break-inside: avoid; }
  .hj-h1, .hj-h2, .hj-h3, caption, thead { break-after: avoid; }
  thead { display: table-header-group; }
  tbody tr:first-child { break-before: avoid; }
  .hj-signature { break-before: avoid; }
  .hj-signature { width: min(100%, 75mm); margin-right: 5mm; }`;

/** What a letter needs wherever it is printed; its sheets are those of the page around it. */
export const letterInPrint = `@media print {
  .hj-letter { padding: 0; font-size: 10.8pt; line-height: 1.4; orphans: 2; widows: 2; }
${type}
${breaks}
}`;

/** In the first sheet's corner, in the margin of the others, and across them all for browsers that know no page margins. */
function draft({ draft, labels, blocks }: DocumentTree): string {
  if (!draft) return '';
  // What is written by hand must be legible: nothing lies under it.
  const byHand = [...visit(blocks)].some(({ type }) => type === 'answer');
  return `  .hj-draft { position: absolute; top: 16mm; left: 102mm; margin: 0; padding: 0 8pt; border-width: 1.4pt; font-size: 13pt; }
${byHand ? '' : across(labels.draft)}`;
}

function across(mark: string): string {
  return `  body::before { content: ${cssString(mark)}; content: ${cssString(mark)} / ""; position: fixed; inset: 0; z-index: -1; display: grid; place-items: center; rotate: -52deg; font-size: 110pt; font-weight: 700; color: var(--text); opacity: 0.07; }`;
}
