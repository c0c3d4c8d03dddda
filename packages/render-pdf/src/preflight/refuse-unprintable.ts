import { type DocumentTree, leaves } from '@hjemmel/tree';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { sheet } from '../frame/sheet.js';
import { PdfError } from '../pdf-error.js';
import { printable } from '../text/printable.js';

/** Throws PdfError for a letter the typeface lacks (react-pdf would use another font or none) and for a recipient that overflows the window. */
export function refuseUnprintable(tree: DocumentTree, typeface: LoadedTypeface): void {
  const lines = 1 + (tree.envelope.recipient?.lines.length ?? 0);
  const { maxLines } = sheet.recipient;
  if (lines > maxLines) {
    throw new PdfError(
      'recipient-too-long',
      `The recipient has ${lines} lines; the envelope window holds ${maxLines}.`,
    );
  }
  for (const text of textsOf(tree)) {
    const lack = typeface.lacks(printable(text));
    if (lack) throw new PdfError('missing-glyph', `The font ${lack.font} has no glyph for ${name(lack.codePoint)}.`);
  }
}

function name(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function* textsOf(tree: DocumentTree): Generator<string> {
  yield* envelopeTexts(tree);
  yield* Object.values(tree.labels);
  for (const block of tree.blocks) yield* leaves(block);
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
