import type { LayoutNode } from './layout/layout-node.js';
import { PdfError } from './pdf-error.js';
import type { PdfText } from './read-back.js';
import { printable } from './text/printable.js';

/** Words of a template, and where they come from: the nearest `source` around them. */
interface Words {
  readonly text: string;
  readonly source: string | undefined;
}

/** Throws PdfError unless all that the template says, and nothing else, is read from the finished file in its order. */
export function assertTemplateWhole(page: LayoutNode, { content, stray }: PdfText): void {
  const said = [...wordsOf(page, undefined)];
  const read = squeeze(content);
  if (squeeze(stray) === '' && squeeze(said.map(({ text }) => text).join('')) === read) return;
  throw lost(firstLost(said, read));
}

/** What stands in an artifact is for the eye alone, and is read by nobody. */
function* wordsOf(
  { type, props, value, lines, children = [] }: LayoutNode,
  around: string | undefined,
): Generator<Words> {
  const tag = props?.tag;
  if (tag?.role === 'Artifact') return;
  const source = tag?.source ?? around;
  if (value !== undefined) yield { text: value, source };
  // Lines that were set before the layout are all that is left of their words.
  if (type === 'TEXT' && children.length === 0) {
    for (const line of lines ?? []) if ('pieces' in line) yield { text: pieces(line.pieces), source };
  }
  for (const child of children) yield* wordsOf(child, source);
}

function pieces(all: readonly { readonly word: { readonly glyphs: readonly { readonly text: string }[] } }[]): string {
  return all.flatMap(({ word }) => word.glyphs.map(({ text }) => text)).join('');
}

function firstLost(said: readonly Words[], read: string): Words | undefined {
  let position = 0;
  return said.find(({ text }) => {
    const needle = squeeze(text);
    const found = read.indexOf(needle, position);
    position = found + needle.length;
    return found < 0;
  });
}

function lost(words: Words | undefined): PdfError {
  const where = words?.source === undefined ? 'The template' : `The block ${words.source}`;
  return new PdfError('text-lost', `${where} is not whole in the PDF.`);
}

/** Line breaks and hyphens say nothing about loss, and a style may change the case. */
function squeeze(text: string): string {
  return printable(text)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010\u2011\u200b-]+/gu, '');
}
