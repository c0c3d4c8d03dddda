import { type DocumentTree, leaves, visit } from '@hjemmel/tree';
import { DocxError } from '../docx-error.js';
import { blockName } from './block-name.js';

/** Throws DocxError for half a character, and for what is none, naming the block it stands in: a file could not hold it. */
export function refuseUnprintable(tree: DocumentTree, footer: readonly string[] = []): void {
  const frame = [
    ...envelopeTexts(tree),
    tree.neutralTitle,
    ...Object.values(tree.labels),
    tree.versions.law,
    ...footer,
  ];
  for (const text of frame) refuseIn(text, 'frame of the document');
  let index = 0;
  for (const block of visit(tree.blocks)) {
    if (block.type === 'section' || block.type === 'notice') continue;
    for (const text of leaves(block)) refuseIn(text, `block ${blockName(block, index)}`);
    index += 1;
  }
}

const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

function refuseIn(text: string, where: string): void {
  const found = NO_CHARACTER.exec(text)?.[0];
  if (found === undefined) return;
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new DocxError('unprintable-character', `U+${code} is no character, in the ${where}.`);
}

/** Everything the frame of the first page must show. */
export function envelopeTexts({ envelope }: DocumentTree): readonly string[] {
  const { sender, recipient, references } = envelope;
  return [
    sender.name,
    sender.unit ?? '',
    ...sender.addressLines,
    sender.phone ?? '',
    sender.web ?? '',
    ...(recipient ? [sender.returnLine, recipient.name, ...recipient.lines] : []),
    ...references.flatMap(({ label, value }) => [label, value]),
  ];
}
