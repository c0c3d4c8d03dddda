import type { Theme } from '@hjemmel/theme';
import type { DocumentTree } from '@hjemmel/tree';
import { assertColours, cssString, mix } from './css-value.js';
import { printStyle } from './print-style.js';

/** The whole style of a letter: screens from 320 px, high contrast and paper. Throws HtmlError for a colour it cannot use. */
export function stylesheet(tree: DocumentTree, theme: Theme): string {
  assertColours(theme.colours);
  return ['', variables(theme), page, text, letterhead, blocks, notices, tables, narrow, printStyle(tree)].join('\n');
}

function variables({ colours, typeface }: Theme): string {
  const { text, muted, accent, paper, surface, emergency } = colours;
  return `:root {
  color-scheme: light;
  --text: ${text}; --muted: ${muted}; --accent: ${accent}; --paper: ${paper}; --surface: ${surface}; --emergency: ${emergency};
  --hairline: ${mix(text, paper, 0.2)}; --alarm: ${mix(emergency, paper, 0.05)};
  --family: ${cssString(typeface)}, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}`;
}

const page = `*, ::before, ::after { box-sizing: border-box; }
html { background: var(--surface); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1.0625rem/1.6 var(--family); color: var(--text); overflow-wrap: break-word; }
.letter { max-width: 52rem; margin: 0 auto; padding: clamp(1rem, 5vw, 4rem); background: var(--paper); }`;

const text = `h1, h2, h3, p, ul, ol, dl, dd { margin: 0; }
main > * + *, .section > * + *, .notice > div > * + * { margin-top: 1rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; break-after: avoid; }
h1 { font-size: 1.9rem; color: var(--accent); }
h2 { font-size: 1.35rem; color: var(--accent); }
h3 { font-size: 1.1rem; }
main > * + h2, .section > * + h2 { margin-top: 2rem; }
:is(main, .section) > * + .section:has(> h2:first-child) { margin-top: 2rem; }
main > * + h3, .section > * + h3 { margin-top: 1.5rem; }
:is(main, .section) > :is(h2, h3) + * { margin-top: 0.5rem; }
p, li, dd { overflow-wrap: anywhere; }
.lead { font-size: 1.2rem; line-height: 1.5; }
.note { font-size: 0.95rem; color: var(--muted); }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 0.08em; text-underline-offset: 0.16em; }
a[href^="tel:"] { white-space: nowrap; }
a:hover { text-decoration-thickness: 0.16em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
ul, ol { padding-left: 1.6em; }
ol { padding-left: 2em; }
li + li, li > :is(ul, ol) { margin-top: 0.3rem; }
li::marker { color: var(--accent); }
li ul { list-style-type: "–  "; }
ol ol { list-style-type: lower-alpha; }
.gap { padding: 0 0.25em; border: 2px dotted var(--emergency); background: var(--alarm); color: inherit; font-weight: 700; }`;

const letterhead = `.draft { position: sticky; top: 0; z-index: 1; margin: 0 0 1.5rem; padding: 0.2rem 0.8rem; border: 3px solid var(--emergency); background: var(--paper); color: var(--emergency); font-size: 1.25rem; text-align: center; letter-spacing: 0.15em; }
.letter:has(.draft) :is(a, [id]) { scroll-margin-top: 4rem; }
.letterhead { margin-bottom: 2.5rem; }
.sender { padding-left: 0.8rem; border-left: 4px solid var(--accent); margin-bottom: 2rem; }
.sender-name { font-size: 1.45rem; line-height: 1.25; font-weight: 700; color: var(--accent); }
.unit { color: var(--muted); }
.window { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1.5rem 3rem; }
.return-line { display: none; }
.recipient { line-height: 1.4; }
.references { display: grid; grid-template-columns: max-content minmax(0, 14rem); gap: 0.15rem 1.2rem; align-content: start; font-size: 0.95rem; line-height: 1.45; }
.references > div { display: contents; }
.no-window .references { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem; padding-block: 0.8rem; border-block: 1px solid var(--hairline); }
.no-window .references > div { display: block; }
.references dt { color: var(--muted); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--hairline); font-size: 0.95rem; color: var(--muted); }
address { font-style: normal; }`;

const blocks = `.key-value > div { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: 0.2rem 1.5rem; padding: 0.45rem 0; }
.key-value > div + div { border-top: 1px solid var(--hairline); }
dt { overflow-wrap: anywhere; }
.key-value dt { font-weight: 700; }
.signature { display: inline-block; vertical-align: top; width: min(100%, 20rem); margin-right: 1.5rem; padding-top: 1rem; line-height: 1.45; }
:is(main, .section) > .signature { margin-top: 0; }
.signature .role, .signature .form { font-size: 0.95rem; color: var(--muted); }
.signature .to-sign::after { content: ""; display: block; height: 2.8rem; margin-bottom: 0.3rem; border-bottom: 1px solid var(--muted); }
.signature .name { font-weight: 700; }
.redacted { padding: 0.5rem 0.8rem; border: 2px dashed var(--muted); border-left: 0.8rem solid var(--text); }
.redacted span { color: var(--muted); margin-left: 0.4em; }`;

const notices = `.notice { padding: 1.2rem 1.4rem 1.3rem; border: 1px solid var(--accent); border-left-width: 6px; background: var(--surface); }
main > * + .notice, .notice + * { margin-top: 1.8rem; }
.notice.info { border-color: var(--muted); }
.notice :is(h1, h2, h3) { font-size: 1.3rem; }
.notice h3 { font-size: 1.1rem; }
.notice > div > * + * { margin-top: 0.7rem; }
.emergency { display: flex; gap: 1.2rem; border: 4px solid var(--emergency); border-left-width: 12px; background: var(--alarm); font-size: 1.15rem; }
.emergency > div { flex: 1; min-width: 0; }
.emergency :is(h1, h2) { font-size: 1.5rem; }
.emergency :is(h1, h2, h3) { color: var(--emergency); }
.emergency a { display: inline-block; min-height: 1.6rem; font-weight: 700; }
.emergency li::marker { color: var(--emergency); }
.sign { flex: none; width: 3rem; height: 2.75rem; color: var(--emergency); }`;

const tables = `table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; }
caption { padding-bottom: 0.5rem; text-align: left; font-weight: 700; }
th, td { min-width: 9.5rem; overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 14 5 5; padding: 0.5rem 0.9rem 0.55rem 0.6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--accent); background: var(--surface); vertical-align: bottom; }
tbody :is(th, td) { border-bottom: 1px solid var(--hairline); }
th.end, td.end { min-width: 5rem; text-align: right; }
.wide :is(th, td) { min-width: 5.5rem; }`;

/** A table becomes a row of blocks; its head stays for screen readers. */
function stacked(tables: string, width: string): string {
  const within = (parts: string) => `:is(${tables}) ${parts}`;
  return `@media screen and (max-width: ${width}) {
  ${within(':is(tbody, tr, th, td, caption)')}, :is(${tables}) { display: block; width: 100%; }
  ${within('thead')} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  ${within('tbody tr')} { padding: 0.6rem 0.8rem; border: 1px solid var(--hairline); border-left: 4px solid var(--accent); }
  ${within('tbody tr + tr')} { margin-top: 0.7rem; }
  ${within('tbody :is(th, td)')} { padding: 0.25rem 0; min-width: 0; border: 0; }
  ${within('.end')} { text-align: left; }
  ${within('td:empty')} { padding: 0; }
  ${within('tbody :is(th, td)')}::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: 0.9rem; font-weight: 400; color: var(--muted); }
  ${within('td:empty')}::before { display: none; }
}`;
}

const narrow = `${stacked('table', '46rem')}
${stacked('table.wide', '56rem')}
@media screen and (max-width: 40rem) {
  .key-value > div { grid-template-columns: 1fr; gap: 0; }
  .window { flex-direction: column; }
  .notice { padding: 1rem; }
  .emergency { flex-direction: column; gap: 0.4rem; }
  h1 { font-size: 1.6rem; }
}
@media screen and (min-width: 60rem) {
  .letter { margin-block: 2rem; box-shadow: 0 1px 6px rgb(0 0 0 / 0.2); }
}
@media (forced-colors: active) {
  .letter { border: 1px solid CanvasText; }
  .gap, .redacted { forced-color-adjust: auto; border-color: CanvasText; }
}`;
