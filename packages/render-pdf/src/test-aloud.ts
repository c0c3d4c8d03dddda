import { type Block, inlineText, type List } from '@hjemmel/tree';
import { plain, says } from './test-pdfcheck.js';
import { printable } from './text/printable.js';

/** What a screen reader meets in the blocks: role and words of each element, from the tree alone. */
export function aloud(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap(ofBlock)
    .map((line) => plain(printable(line)))
    .filter(says);
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`H${block.level}: ${inlineText(block.content)}`];
    case 'paragraph':
      return [`P: ${inlineText(block.content)}`];
    case 'list':
      return ofList(block, 0);
    case 'table':
      return [
        `Caption: ${block.caption}`,
        ...block.columns.map(({ header }) => `TH: ${header}`),
        ...block.rows.flatMap(({ cells }) =>
          cells.map((cell, index) => `${block.rowHeaders && index === 0 ? 'TH' : 'TD'}: ${inlineText(cell)}`),
        ),
      ];
    case 'keyValue':
      return block.rows.flatMap(({ key, value }) => [`TH: ${key}`, `TD: ${inlineText(value)}`]);
    case 'section':
    case 'notice':
      return block.children.flatMap(ofBlock);
    case 'signature':
      return [block.role, block.name, block.date, block.form].map((field) => `P: ${field ?? ''}`);
    case 'answer':
      return [
        ...[block.label, block.help ?? ''].map((words) => `P: ${words}`),
        ...(block.choices ?? []).map((choice) => `LBody: ${choice}`),
      ];
    case 'redacted':
      return [`P: ${block.label}`, `P: ${block.hjemmel}`];
  }
}

function ofList({ ordered, items }: List, depth: number): readonly string[] {
  return items.flatMap(({ content, children }, index) => {
    const words = printable(inlineText(content)).trim();
    if (words === '' && !children) return [];
    const letter = depth % 2 === 1 ? 'abcdefghijklmnopqrstuvwxyz'[index] : undefined;
    const bullet = depth % 2 === 0 ? '•' : '–';
    const label = ordered ? (letter === undefined ? `${index + 1}.` : `${letter})`) : bullet;
    return [`Lbl: ${label}`, ...(children ? [`P: ${words}`, ...ofList(children, depth + 1)] : [`LBody: ${words}`])];
  });
}
