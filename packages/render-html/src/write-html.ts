import type { Theme } from '@hjemmel/theme';
import { type Block, compileWith, type DocumentTree, type Handlers } from '@hjemmel/tree';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Context } from './context.js';
import { footer, letterhead } from './frame.js';
import { type Html, html, lines, styleElement } from './html.js';
import { stylesheet } from './stylesheet.js';

/** What `writeHtml` needs besides the tree. */
export interface WriteOptions {
  readonly theme: Theme;
  readonly handlers: Handlers<Context, Html>;
}

/** The whole file. */
export function writeHtml(tree: DocumentTree, { theme, handlers }: WriteOptions): string {
  const css = stylesheet(tree, theme);
  return html`<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${tree.neutralTitle}</title>
${styleElement(css)}
</head>
<body>
<div class="letter">
${letterhead(tree)}
<main>
${content(tree, handlers)}
</main>
${footer(tree)}
</div>
</body>
</html>
`.html;
}

/** The style sheet by its hash, and nothing else: no script, picture, font, form or request. */
function policy(css: string): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function content(tree: DocumentTree, handlers: Handlers<Context, Html>): Html {
  const render = compileWith(handlers);
  const blocks = (children: readonly Block[], context: Context): Html =>
    lines(children.map((block, index) => render(block, { ...context, place: `${context.place}-${index}` })));
  return blocks(tree.blocks, { language: tree.language, place: 'b', blocks });
}
