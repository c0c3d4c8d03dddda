import { sha256 } from '@noble/hashes/sha2.js';
import type { DiffChange, DocumentDiff } from './change.js';
import { type DiffDress, type DiffLogo, diffStyle, PLAIN } from './diff-style.js';
import { changesBySection, diffHeading } from './diff-text.js';
import { type DiffTexts, diffTexts } from './diff-texts.js';

/** The diff as a whole page: no script, no request; changes are told in words, not in colour alone. */
export function diffHtml(diff: DocumentDiff, dress: DiffDress = PLAIN): string {
  const style = diffStyle(dress);
  const [title = ''] = diffHeading(diff);
  return `<!doctype html>
<html lang="${diff.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(style)}';${dress.logo ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${mainHtml(diff, { level: 1, ...dress })}
</body>
</html>
`;
}

/** The diff as a part of another page, whose heading it stands under is of `level - 1`, with the style for the shadow root it is put in. */
export function diffFragment(diff: DocumentDiff, level: 2 | 3 | 4): { readonly html: string; readonly css: string } {
  return { html: mainHtml(diff, { level }), css: diffStyle(PLAIN, ':host') };
}

interface MainOptions {
  /** Of the title; sections and changes are one and two further down. */
  readonly level: number;
  readonly logo?: DiffLogo;
}

function mainHtml(diff: DocumentDiff, { level, logo }: MainOptions): string {
  const words = diffTexts[diff.language];
  const [title, versions] = diffHeading(diff).map(escaped);
  const sections = [...changesBySection(diff)].map(([section, changes]) => sectionHtml(section, changes, words, level));
  const tag = level === 1 ? 'main' : 'div';
  return `<${tag} class="diff">
${logo ? logoHtml(logo) : ''}<h${level} class="title">${title}</h${level}>
<p>${versions}</p>
${sections.length > 0 ? sections.join('\n') : `<p>${escaped(words.none)}</p>`}
</${tag}>`;
}

/** The style sheet by its hash, and nothing else. */
function hashOf(style: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(style))));
}

function logoHtml({ mediaType, data, alt }: DiffLogo): string {
  return `<p class="logo"><img src="data:${escaped(mediaType)};base64,${escaped(data)}" alt="${escaped(alt)}"></p>\n`;
}

function sectionHtml(section: string, changes: readonly DiffChange[], words: DiffTexts, level: number): string {
  const rows = changes.map((change) => changeHtml(change, words, level + 2));
  return `<h${level + 1} class="part">${escaped(section)}</h${level + 1}>\n${rows.join('\n')}`;
}

function changeHtml(change: DiffChange, words: DiffTexts, level: number): string {
  const { kind, place, before, after, details = [] } = change;
  const valued = before !== undefined || after !== undefined;
  const sides = valued
    ? [
        pair(words.before, marked(change, 'fjernet') ?? `<del>${escaped(before ?? words.empty)}</del>`),
        pair(words.after, marked(change, 'lagtTil') ?? `<ins>${escaped(after ?? words.empty)}</ins>`),
      ]
    : [];
  const tag = kind === 'fjernet' ? 'del' : 'ins';
  const rows = [...sides, ...details.map(({ label, value }) => pair(label, `<${tag}>${escaped(value)}</${tag}>`))];
  const list = rows.length > 0 ? `\n<dl>\n${rows.join('\n')}\n</dl>` : '';
  return `<section class="${kind}">
<h${level} class="change">${escaped(words.kind[kind])}: ${place.map(escaped).join(' – ')}</h${level}>${list}
</section>`;
}

/** One of the two texts, with only the words that are in it alone marked. */
function marked({ words }: DiffChange, kind: 'fjernet' | 'lagtTil'): string | undefined {
  const tag = kind === 'fjernet' ? 'del' : 'ins';
  return words
    ?.filter((run) => run.kind === 'lik' || run.kind === kind)
    .map(({ kind: own, text }) => (own === 'lik' ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`))
    .join('');
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
