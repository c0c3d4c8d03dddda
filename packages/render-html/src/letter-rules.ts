/** Rules for screens on which a letter has less room than `width`. */
export type Narrower = (width: string, rules: string) => string;

/** Everything inside the letter, on any screen; the same for a whole page and for a part of one. */
export function letterRules(narrower: Narrower): string {
  return [text, letterhead, blocks, notices, tables, narrow(narrower)].join('\n');
}

const text = `.hj-h1, .hj-h2, .hj-h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
.hj-content > * + *, .hj-section > * + *, .hj-notice > div > * + * { margin-top: 1rem; }
.hj-h1, .hj-h2, .hj-h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; break-after: avoid; }
.hj-h1 { font-size: 1.9rem; color: var(--accent); }
.hj-h2 { font-size: 1.35rem; color: var(--accent); }
.hj-h3 { font-size: 1.1rem; color: inherit; }
.hj-content > * + .hj-h2, .hj-section > * + .hj-h2 { margin-top: 2rem; }
:is(.hj-content, .hj-section) > * + .hj-section:has(> .hj-h2:first-child) { margin-top: 2rem; }
.hj-content > * + .hj-h3, .hj-section > * + .hj-h3 { margin-top: 1.5rem; }
:is(.hj-content, .hj-section) > :is(.hj-h2, .hj-h3) + * { margin-top: 0.5rem; }
p, li, dd { overflow-wrap: anywhere; }
.hj-lead { font-size: 1.2rem; line-height: 1.5; }
.hj-note { font-size: 0.95rem; color: var(--muted); }
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
.hj-gap { padding: 0 0.25em; border: 2px dotted var(--emergency); background: var(--alarm); color: inherit; font-weight: 700; }`;

const letterhead = `.hj-draft { position: sticky; top: 0; z-index: 1; margin: 0 0 1.5rem; padding: 0.2rem 0.8rem; border: 3px solid var(--emergency); background: var(--paper); color: var(--emergency); font-size: 1.25rem; text-align: center; letter-spacing: 0.15em; }
.hj-letter:has(.hj-draft) :is(a, [id]) { scroll-margin-top: 4rem; }
.hj-letterhead { margin-bottom: 2.5rem; }
.hj-sender { padding-left: 0.8rem; border-left: 4px solid var(--brand); margin-bottom: 2rem; }
.hj-sender:has(.hj-logo) { display: flex; align-items: center; gap: 1rem; padding: 0; border: 0; }
.hj-logo { flex: none; width: auto; height: auto; max-width: min(9rem, 35%); max-height: 4.5rem; }
.hj-sender-name { font-size: 1.45rem; line-height: 1.25; font-weight: 700; color: var(--accent); }
.hj-unit { color: var(--muted); }
.hj-window { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1.5rem 3rem; }
.hj-return-line { display: none; }
.hj-recipient { line-height: 1.4; }
.hj-references { display: grid; grid-template-columns: max-content minmax(0, 14rem); gap: 0.15rem 1.2rem; align-content: start; font-size: 0.95rem; line-height: 1.45; }
.hj-references > div { display: contents; }
.hj-no-window .hj-references { grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 1rem; padding-block: 0.8rem; border-block: 1px solid var(--hairline); }
.hj-no-window .hj-references > div { display: block; }
.hj-references dt { color: var(--muted); }
.hj-foot { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--hairline); font-size: 0.95rem; color: var(--muted); }
address { font-style: normal; }`;

const blocks = `.hj-key-value > div { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: 0.2rem 1.5rem; padding: 0.45rem 0; }
.hj-key-value > div + div { border-top: 1px solid var(--hairline); }
dt { overflow-wrap: anywhere; }
.hj-key-value dt { font-weight: 700; }
.hj-signature { display: inline-block; vertical-align: top; width: min(100% - 1.5rem, 20rem); margin-right: 1.5rem; padding-top: 1rem; line-height: 1.45; }
:is(.hj-content, .hj-section) > .hj-signature { margin-top: 0; }
.hj-signature .hj-role, .hj-signature .hj-form { font-size: 0.95rem; color: var(--muted); }
.hj-signature .hj-to-sign::after { content: ""; display: block; height: 2.8rem; margin-bottom: 0.3rem; border-bottom: 1px solid var(--muted); }
.hj-signature .hj-name { font-weight: 700; }
.hj-answer { line-height: 1.4; break-inside: avoid; }
.hj-answer .hj-label { font-weight: 700; }
.hj-answer .hj-help { font-size: 0.95rem; color: var(--muted); }
.hj-line { height: 2.1rem; border-bottom: 1px solid var(--muted); }
.hj-short .hj-line { max-width: 20rem; }
.hj-choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); gap: 0.3rem 1.2rem; margin-top: 0.4rem; padding: 0; list-style: none; }
.hj-choices li { margin: 0; padding-left: 1.7rem; position: relative; }
.hj-choices li::before { content: ""; position: absolute; left: 0; top: 0.15em; width: 1.05em; height: 1.05em; border: 1.5px solid var(--muted); }
.hj-redacted { padding: 0.5rem 0.8rem; border: 2px dashed var(--muted); border-left: 0.8rem solid var(--text); }
.hj-redacted span { color: var(--muted); margin-left: 0.4em; }`;

const notices = `.hj-notice { padding: 1.2rem 1.4rem 1.3rem; border: 1px solid var(--brand); border-left-width: 6px; background: var(--surface); }
.hj-content > * + .hj-notice, .hj-notice + * { margin-top: 1.8rem; }
.hj-notice.hj-info { border-color: var(--muted); }
.hj-notice :is(.hj-h1, .hj-h2, .hj-h3) { font-size: 1.3rem; }
.hj-notice .hj-h3 { font-size: 1.1rem; }
.hj-notice > div > * + * { margin-top: 0.7rem; }
.hj-emergency { display: flex; gap: 1.2rem; border: 4px solid var(--emergency); border-left-width: 12px; background: var(--alarm); font-size: 1.15rem; }
.hj-emergency > div { flex: 1; min-width: 0; }
.hj-emergency :is(.hj-h1, .hj-h2) { font-size: 1.5rem; }
.hj-emergency :is(.hj-h1, .hj-h2, .hj-h3) { color: var(--emergency); }
.hj-emergency a { display: inline-block; min-height: 1.6rem; font-weight: 700; }
.hj-emergency li::marker { color: var(--emergency); }
.hj-sign { flex: none; width: 3rem; height: 2.75rem; color: var(--emergency); }`;

const tables = `table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.45; }
caption { overflow-wrap: anywhere; padding-bottom: 0.5rem; text-align: left; font-weight: 700; }
th, td { min-width: 8rem; overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 14 5 5; padding: 0.5rem 0.9rem 0.55rem 0.6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--brand); background: var(--surface); vertical-align: bottom; }
tbody :is(th, td) { border-bottom: 1px solid var(--hairline); }
th.hj-end, td.hj-end { min-width: 5rem; text-align: right; }
.hj-wide :is(th, td) { min-width: 5.5rem; }`;

/** A table becomes a row of blocks; its head stays for screen readers. */
function stacked(tables: string, width: string, narrower: Narrower): string {
  const within = (parts: string) => `:is(${tables}) ${parts}`;
  const rules = `  ${within(':is(tbody, tr, th, td, caption)')}, :is(${tables}) { display: block; width: 100%; }
  ${within('thead')} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  ${within('tbody tr')} { padding: 0.6rem 0.8rem; border: 1px solid var(--hairline); border-left: 4px solid var(--brand); }
  ${within('tbody tr + tr')} { margin-top: 0.7rem; }
  ${within('tbody :is(th, td)')} { padding: 0.25rem 0; min-width: 0; border: 0; }
  ${within('.hj-end')} { text-align: left; }
  ${within('td:empty')} { padding: 0; }
  ${within('tbody :is(th, td)')}::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: 0.9rem; font-weight: 400; color: var(--muted); }
  ${within('td:empty')}::before { display: none; }`;
  return narrower(width, rules);
}

function narrow(narrower: Narrower): string {
  return [
    stacked('table', '46rem', narrower),
    stacked('table.hj-wide', '56rem', narrower),
    narrower('40rem', column),
    forcedColours,
  ].join('\n');
}

const column = `  .hj-key-value > div { grid-template-columns: 1fr; gap: 0; }
  .hj-window { flex-direction: column; }
  .hj-notice { padding: 1rem; }
  .hj-emergency { flex-direction: column; gap: 0.4rem; }
  .hj-h1 { font-size: 1.6rem; }`;

const forcedColours = `@media (forced-colors: active) {
  .hj-gap, .hj-redacted { forced-color-adjust: auto; border-color: CanvasText; }
  .hj-sign, .hj-emergency, .hj-notice { border-color: CanvasText; }
}`;
