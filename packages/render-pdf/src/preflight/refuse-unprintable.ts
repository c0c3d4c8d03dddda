import { type DocumentTree, FROM_THE_RIGHT, leaves, visit } from '@hjemmel/tree';
import { codePointName } from '../fonts/code-point-name.js';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { PdfError } from '../pdf-error.js';
import { printable } from '../text/printable.js';
import { blockName } from './block-name.js';

/** Throws PdfError for a letter that cannot be set, naming the block it stands in: the typeface lacks it, or it is written from the right. */
export function refuseUnprintable(tree: DocumentTree, typeface: LoadedTypeface, footer: readonly string[] = []): void {
  for (const text of [...envelopeTexts(tree), ...Object.values(tree.labels), tree.versions.law, ...footer]) {
    refuseLack(text, { where: 'frame of the document' }, typeface);
  }
  let index = 0;
  for (const block of visit(tree.blocks)) {
    if (block.type === 'section' || block.type === 'notice') continue;
    const where = `block ${blockName(block, index)}`;
    for (const text of leaves(block)) refuseLack(text, { where, block }, typeface);
    for (const lang of languagesIn(block)) refuseLanguage(lang, where);
    index += 1;
  }
}

/** Of every run, whatever kind of block it is in. */
function* languagesIn(value: object): Generator<string> {
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'lang' && typeof inner === 'string') yield inner;
    else if (typeof inner === 'object' && inner !== null) yield* languagesIn(inner);
  }
}

/** A screen reader falls silent at what has not the form of a language tag (BCP 47). */
export function refuseLanguage(tag: string, where: string): void {
  if (/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu.test(tag)) return;
  throw new PdfError('language-unusable', `A language is no language tag, in the ${where}.`);
}

interface Place {
  readonly where: string;
  readonly block?: object;
}

/** The innermost part of a block that was made from a field of its own and holds the text: a row, an item, or the block. */
function sourceOf(part: object, text: string): { readonly source?: string } {
  for (const inner of Object.values(part)) {
    if (typeof inner !== 'object' || inner === null || !holds(inner, text)) continue;
    const found = sourceOf(inner, text);
    if (found.source !== undefined) return found;
  }
  return 'source' in part && typeof part.source === 'string' ? { source: part.source } : {};
}

function holds(part: object, text: string): boolean {
  return Object.values(part).some((inner) =>
    typeof inner === 'object' && inner !== null
      ? holds(inner, text)
      : typeof inner === 'string' && inner !== '' && text.includes(inner),
  );
}

function refuseLack(text: string, { where, block = {} }: Place, typeface: LoadedTypeface): void {
  const shown = printable(text);
  const lack = typeface.lacks(shown);
  if (lack) {
    const code = codePointName(lack.codePoint);
    const message = `The font ${lack.font} has no glyph for ${code}, in the ${where}.`;
    throw new PdfError('missing-glyph', message, { letter: { code, ...sourceOf(block, text) } });
  }
  const [letter] = FROM_THE_RIGHT.exec(shown) ?? [];
  // Set from the left it would stand backwards.
  if (letter) {
    const code = codePointName(letter.codePointAt(0) ?? 0);
    const message = `${code} is written from right to left, in the ${where}.`;
    throw new PdfError('right-to-left', message, { letter: { code, ...sourceOf(block, text) } });
  }
}

/** Everything the frame of the first page must show. */
export function envelopeTexts({ envelope }: DocumentTree): readonly string[] {
  const { sender, recipient, references } = envelope;
  return [
    sender.name,
    sender.unit ?? '',
    ...(recipient ? [sender.returnLine, recipient.name, ...recipient.lines] : []),
    ...references.flatMap(({ label, value }) => [label, value]),
    ...sender.addressLines,
    sender.phone ?? '',
    sender.web ?? '',
  ];
}
