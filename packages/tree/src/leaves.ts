import type { Block, List } from './block.js';
import { inlineText } from './visit.js';

/** The texts a reader meets in a block, in order, one per paragraph, item, cell, key or value. */
export function* leaves(block: Block): Generator<string> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      yield inlineText(block.content);
      return;
    case 'list':
      yield* listLeaves(block);
      return;
    case 'table':
      yield block.caption;
      yield* block.columns.map((column) => column.header);
      for (const row of block.rows) yield* row.cells.map(inlineText);
      return;
    case 'keyValue':
      for (const row of block.rows) yield* [row.key, inlineText(row.value)];
      return;
    case 'section':
    case 'notice':
      for (const child of block.children) yield* leaves(child);
      return;
    case 'signature':
      yield* [block.role, block.name, block.date, block.form].filter((value) => value !== undefined);
      return;
    case 'answer':
      yield* [block.label, ...(block.help === undefined ? [] : [block.help]), ...(block.choices ?? [])];
      return;
    case 'redacted':
      yield* [block.label, block.hjemmel];
  }
}

function* listLeaves(list: List): Generator<string> {
  for (const entry of list.items) {
    yield inlineText(entry.content);
    if (entry.children) yield* listLeaves(entry.children);
  }
}
