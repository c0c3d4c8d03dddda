import { inlineText } from '@hjemmel/tree';

/**
 * A tree as the few shapes every engine can show, with every word of it: `heading`, `text`, `item`, `table` (first row is
 * the head). Lists keep their marks, and a notice is its children.
 */
export function plainBlocks(tree) {
  const { sender, recipient, references } = tree.envelope;
  return [
    ...[sender.name, sender.unit, ...sender.addressLines, sender.returnLine].filter(Boolean).map(text),
    ...(recipient ? [recipient.name, ...recipient.lines].map(text) : []),
    { kind: 'table', head: undefined, rows: references.map(({ label, value }) => [label, value]) },
    ...tree.blocks.flatMap(plain),
  ];
}

function text(words) {
  return { kind: 'text', words };
}

function plain(block) {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, words: inlineText(block.content) }];
    case 'paragraph':
      return [text(inlineText(block.content))];
    case 'list':
      return items(block, 0);
    case 'table':
      return [
        text(block.caption),
        {
          kind: 'table',
          head: block.columns.map(({ header }) => header),
          rows: block.rows.map(({ cells }) => cells.map(inlineText)),
        },
      ];
    case 'keyValue':
      return [{ kind: 'table', head: undefined, rows: block.rows.map(({ key, value }) => [key, inlineText(value)]) }];
    case 'section':
    case 'notice':
      return block.children.flatMap(plain);
    case 'signature':
      return [block.role, block.name, block.date, block.form].filter(Boolean).map(text);
    case 'redacted':
      return [text(`${block.label}: ${block.hjemmel}`)];
  }
}

function items(list, depth) {
  return list.items.flatMap(({ content, children }, index) => [
    { kind: 'item', depth, mark: list.ordered ? `${index + 1}.` : '–', words: inlineText(content) },
    ...(children ? items(children, depth + 1) : []),
  ]);
}
