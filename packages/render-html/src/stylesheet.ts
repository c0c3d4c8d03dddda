import { mix, type Theme } from '@hjemmel/theme';
import type { DocumentTree } from '@hjemmel/tree';
import { cssString } from './css-value.js';
import { letterRules } from './letter-rules.js';
import { letterInPrint, pageInPrint } from './print-style.js';

/** The whole style of a page that is a letter: screens from 320 px, high contrast and paper. */
export function stylesheet(tree: DocumentTree, theme: Theme): string {
  const rules = letterRules((width, narrow) => `@media screen and (max-width: ${width}) {\n${narrow}\n}`);
  return ['', `:root {${variables(theme)}}`, page, rules, pageInPrint(tree, theme)].join('\n');
}

/**
 * The style of letters that are parts of other pages, where it touches nothing outside them. Narrow is what the letter's own
 * place is, not the screen. The theme must be proved by `assertTheme`.
 */
export function fragmentStyle(theme: Theme): string {
  const rules = letterRules(
    (width, narrow) => `@media screen { @container hjemmel (max-width: ${inPixels(width)}) {\n${narrow}\n} }`,
  );
  return `.hjemmel {
container: hjemmel / inline-size; --rem: max(${PIXELS}px, 1rem);${variables(theme)}
text-align: left;
${ownSize(`${inFragment}\n${ownWords}\n${rules}\n${letterInPrint}`)}
}`;
}

const inFragment = `*, ::before, ::after { box-sizing: border-box; }
.hj-letter { padding: clamp(0.75rem, 4cqi, 2rem); font: 1.0625rem/1.6 var(--family); color: var(--text); background: var(--paper); overflow-wrap: break-word; }`;

const PIXELS = 16;

/** A page that shrinks its root, as many do to count in tens, must not shrink the letter; a reader who asks for larger letters gets them. */
function ownSize(css: string): string {
  return css.replace(/(?<![\w.#-])(\d*\.?\d+)rem\b/gu, 'calc($1 * var(--rem))');
}

function inPixels(width: string): string {
  return `${Number.parseFloat(width) * PIXELS}px`;
}

/** What a page says of words in general does not reach into the letter. */
const ownWords = `:is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, address, strong, a, mark) { font: inherit; color: inherit; letter-spacing: inherit; text-transform: none; text-indent: 0; float: none; }
:is(h1, h2, h3, h4, h5, h6, th, strong) { font-weight: 700; }
table { display: table; }`;

function variables({ colours, typeface }: Theme): string {
  const { text, muted, accent, brand, paper, surface, emergency } = colours;
  return `
  color-scheme: light;
  --text: ${text}; --muted: ${muted}; --accent: ${accent}; --brand: ${brand}; --paper: ${paper}; --surface: ${surface}; --emergency: ${emergency};
  --hairline: ${mix(text, paper, 0.2)}; --alarm: ${mix(emergency, paper, 0.05)};
  --family: ${cssString(typeface)}, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
`;
}

const page = `*, ::before, ::after { box-sizing: border-box; }
html { background: var(--surface); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 1.0625rem/1.6 var(--family); color: var(--text); overflow-wrap: break-word; }
.hj-letter { max-width: 52rem; margin: 0 auto; padding: clamp(1rem, 5vw, 4rem); background: var(--paper); }
@media screen and (min-width: 60rem) {
  .hj-letter { margin-block: 2rem; box-shadow: 0 1px 6px rgb(0 0 0 / 0.2); }
}
@media (forced-colors: active) {
  .hj-letter { border: 1px solid CanvasText; }
}`;
