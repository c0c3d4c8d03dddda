import type { Theme } from '@hjemmel/theme';
import { type Block, compileWith, type DocumentTree, type Handlers } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Context } from './context.js';
import type { FragmentOptions } from './fragment.js';
import { footer, letterhead } from './frame.js';
import { type Html, html, lines, styleElement } from './html.js';
import { fragmentStyle, stylesheet } from './stylesheet.js';

/** What `writeHtml` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly handlers: Handlers<Context, Html>;
  /** Only the letter, for another page; without it a page of its own. */
  readonly fragment?: FragmentOptions | undefined;
}

/** The whole file, or the part of one. */
export function writeHtml(tree: DocumentTree, options: WriteOptions): string {
  return options.fragment === undefined ? page(tree, options) : part(tree, options, options.fragment);
}

function page(tree: DocumentTree, { theme, handlers }: WriteOptions): string {
  const css = stylesheet(tree, theme);
  return html`<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css, theme)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${tree.neutralTitle}</title>
${styleElement(css)}
</head>
<body>
<div class="hj-letter">
${letterhead(tree, theme)}
<main class="hj-content">
${content(tree, handlers, { headingLevel: 1, idPrefix: 'h' })}
</main>
${footer(tree, theme)}
</div>
</body>
</html>
`.html;
}

/** Has no element or name that a page may have only once, and none that its own style is likely to know. */
function part(tree: DocumentTree, { theme, handlers }: WriteOptions, fragment: FragmentOptions): string {
  const style = fragment.style ? html`${styleElement(fragmentStyle(theme))}\n` : undefined;
  return html`<article class="hjemmel" lang="${tree.language}" dir="ltr" aria-label="${tree.neutralTitle}">
${style}<div class="hj-letter">
${letterhead(tree, theme)}
<div class="hj-content">
${content(tree, handlers, { idPrefix: prefixOf(tree), ...fragment })}
</div>
${footer(tree, theme)}
</div>
</article>
`.html;
}

/** The same letter has the same ids each time. */
function prefixOf(tree: DocumentTree): string {
  return `hj-${bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(tree)))).slice(0, 8)}`;
}

/** The style sheet by its hash, the logo that stands in the file, and nothing else: no script, font, form or request. */
function policy(css: string, { logo }: Theme): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))));
  const pictures = logo ? ' img-src data:;' : '';
  return `default-src 'none'; style-src 'sha256-${hash}';${pictures} base-uri 'none'; form-action 'none'`;
}

function content(
  tree: DocumentTree,
  handlers: Handlers<Context, Html>,
  { headingLevel, idPrefix }: { readonly headingLevel: number; readonly idPrefix: string },
): Html {
  const render = compileWith(handlers);
  const blocks = (children: readonly Block[], context: Context): Html =>
    lines(children.map((block, index) => render(block, { ...context, place: `${context.place}-${index}` })));
  return blocks(tree.blocks, { language: tree.language, place: idPrefix, headingShift: headingLevel - 1, blocks });
}
