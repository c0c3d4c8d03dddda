import { type DocumentTree, leaves, visit } from '@hjemmel/tree';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { PdfError } from '../pdf-error.js';
import { printable } from '../text/printable.js';
import { blockName } from './block-name.js';

/** Throws PdfError for a letter that one of the typeface's fonts lacks, naming the block it stands in. */
export function refuseUnprintable(tree: DocumentTree, typeface: LoadedTypeface): void {
  for (const text of [...envelopeTexts(tree), ...Object.values(tree.labels), tree.versions.law]) {
    refuseLack(text, 'frame of the document', typeface);
  }
  let index = 0;
  for (const block of visit(tree.blocks)) {
    if (block.type === 'section' || block.type === 'notice') continue;
    for (const text of leaves(block)) refuseLack(text, `block ${blockName(block, index)}`, typeface);
    index += 1;
  }
}

function refuseLack(text: string, where: string, typeface: LoadedTypeface): void {
  const lack = typeface.lacks(printable(text));
  if (!lack) return;
  const code = lack.codePoint.toString(16).toUpperCase().padStart(4, '0');
  throw new PdfError('missing-glyph', `The font ${lack.font} has no glyph for U+${code}, in the ${where}.`);
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
