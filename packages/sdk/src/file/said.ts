import { type DocumentTree, leaves } from '@hjemmel/tree';

/** Words without what differs with line breaks and fonts: white space, and characters that have no shape. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** Everything a copy says, in one piece. */
export function saidBy({ envelope, blocks }: DocumentTree): string {
  const { sender, recipient, references } = envelope;
  return squeeze(
    [
      ...[
        sender.name,
        sender.unit ?? '',
        sender.returnLine,
        ...sender.addressLines,
        sender.phone ?? '',
        sender.web ?? '',
      ],
      ...(recipient ? [recipient.name, ...recipient.lines] : []),
      ...references.flatMap(({ label, value }) => [label, value]),
      ...blocks.flatMap((block) => [...leaves(block)]),
    ].join('\n'),
  );
}
