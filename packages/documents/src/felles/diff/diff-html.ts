import { sha256 } from '@noble/hashes/sha2.js';
import type { DiffChange, DocumentDiff } from './change.js';
import { changesBySection, diffHeading } from './diff-text.js';
import { type DiffTexts, diffTexts } from './diff-texts.js';

/** The diff as a whole page: no script, no request; changes are told in words, not in colour alone. */
export function diffHtml(diff: DocumentDiff): string {
  const words = diffTexts[diff.language];
  const [title, versions] = diffHeading(diff).map(escaped);
  const sections = [...changesBySection(diff)].map(([section, changes]) => sectionHtml(section, changes, words));
  return `<!doctype html>
<html lang="${diff.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash()}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${versions}</p>
${sections.length > 0 ? sections.join('\n') : `<p>${escaped(words.none)}</p>`}
</main>
</body>
</html>
`;
}

/** The style sheet by its hash, and nothing else. */
function styleHash(): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))));
}

function sectionHtml(section: string, changes: readonly DiffChange[], words: DiffTexts): string {
  return `<h2>${escaped(section)}</h2>\n${changes.map((change) => changeHtml(change, words)).join('\n')}`;
}

function changeHtml({ kind, place, before, after, details = [] }: DiffChange, words: DiffTexts): string {
  const valued = before !== undefined || after !== undefined;
  const sides = valued
    ? [
        pair(words.before, `<del>${escaped(before ?? words.empty)}</del>`),
        pair(words.after, `<ins>${escaped(after ?? words.empty)}</ins>`),
      ]
    : [];
  const tag = kind === 'fjernet' ? 'del' : 'ins';
  const rows = [...sides, ...details.map(({ label, value }) => pair(label, `<${tag}>${escaped(value)}</${tag}>`))];
  const list = rows.length > 0 ? `\n<dl>\n${rows.join('\n')}\n</dl>` : '';
  return `<section class="${kind}">
<h3>${escaped(words.kind[kind])}: ${place.map(escaped).join(' – ')}</h3>${list}
</section>`;
}

function pair(label: string, value: string): string {
  return `<div><dt>${escaped(label)}</dt><dd>${value}</dd></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as markup; signs that turn the direction of text around could hide a change, and go. */
function escaped(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}

const STYLE = `:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: #1c2126; background: #fff; overflow-wrap: anywhere; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 5vw, 3rem) 3rem; }
h1 { line-height: 1.2; } h2 { margin: 2rem 0 0.5rem; } h3 { margin: 0 0 0.3rem; font-size: 1.05rem; }
section { margin: 0.8rem 0; padding: 0.7rem 1rem; border: 1px solid #6b7680; border-left-width: 6px; break-inside: avoid; }
dl { margin: 0; } dd { margin: 0; white-space: pre-line; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 25%) 1fr; gap: 0.1rem 1rem; padding: 0.15rem 0; }
dt { font-weight: 600; }
ins { text-decoration: underline; text-decoration-thickness: 1px; background: #e6f4ea; color: #0b3d1e; }
del { text-decoration: line-through; background: #fbeaea; color: #6d1414; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } }
@media (forced-colors: active) { section { border-color: CanvasText; } }
@media print { main { padding: 0; max-width: none; } }
`;
