import type { DocumentTree, Envelope } from '@hjemmel/tree';
import { apart, type Context } from './context.js';
import { labelLine } from './label-line.js';
import { plain } from './plain.js';
import { wrap } from './wrap.js';

/** What stands before the content: draft mark, sender, recipient and references. */
export function letterHead(tree: DocumentTree, context: Context): string {
  const { sender } = tree.envelope;
  const parts = [
    draftMark(tree),
    printed([sender.name, sender.unit ?? ''], context),
    recipient(tree, context),
    references(tree.envelope, context),
  ];
  return apart(parts, '\n\n');
}

/** What stands after the content: who wrote and how to reach them, the sender's own lines, the law it rests on, and the draft mark again. */
export function letterFoot(tree: DocumentTree, own: readonly string[], context: Context): string {
  const { name, addressLines, phone = '', web = '' } = tree.envelope.sender;
  const reach = [...addressLines, phone, web].filter((line) => line !== '');
  // The name alone stands at the head already.
  const contact = reach.length === 0 ? '' : printed([`${tree.labels.sender}:`, name, ...reach], context);
  const law = printed([`${tree.labels.lawVersion} ${tree.versions.law}`], context);
  return apart([contact, printed(own, context), law, draftMark(tree)], '\n\n');
}

function draftMark({ draft, labels }: DocumentTree): string {
  return draft ? plain(labels.draft) : '';
}

function recipient({ envelope, labels }: DocumentTree, context: Context): string {
  if (envelope.recipient === undefined) return '';
  const { name, lines } = envelope.recipient;
  return printed([`${labels.recipient}:`, name, ...lines], context);
}

function references({ references: rows }: Envelope, context: Context): string {
  return rows.map(({ label, value }) => labelLine(label, plain(value), context)).join('\n');
}

function printed(values: readonly string[], { width }: Context): string {
  return apart(
    values.map((value) => wrap(plain(value), width)),
    '\n',
  );
}
