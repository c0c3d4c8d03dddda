import type { Block } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from './context.js';
import { inOrder } from './in-order.js';
import { View } from './node.js';
import { stacked } from './stack.js';

type Render = (block: Block, context: Context) => ReactNode;

/** Blocks one after the other, `gap` points apart where it is known; neighbouring signatures, and short answers, stand two and two. */
export function blockSequence(blocks: readonly Block[], context: Context, render: Render, gap?: number): ReactNode {
  const all = groups(blocks);
  const nodes = all.map((group, index) => {
    const node = oneGroup(group, context, render);
    return introduces(all, index) ? keptWithNext(node) : node;
  });
  return inOrder(gap === undefined ? nodes : stacked(nodes, gap));
}

/** Whether it is a note right under a heading, about the questions that follow. */
function introduces(all: readonly (readonly Block[])[], index: number): boolean {
  const [before, block, after] = [all[index - 1]?.[0], all[index]?.[0], all[index + 1]?.[0]];
  const isNote = block?.type === 'paragraph' && block.tone === 'note';
  return isNote && before?.type === 'heading' && (after?.type === 'answer' || after?.type === 'heading');
}

function keptWithNext(node: ReactNode): ReactNode {
  return (
    <View keepWithNext style={{ flexDirection: 'column' }}>
      {node}
    </View>
  );
}

function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const before = last?.[0];
    if (before && last && pairs(before) && before.type === block.type && pairs(block)) last.push(block);
    else found.push([block]);
  }
  return found;
}

/** Whether it stands beside its like. */
function pairs(block: Block): boolean {
  return block.type === 'signature' || (block.type === 'answer' && block.short === true);
}

function oneGroup(group: readonly Block[], context: Context, render: Render): ReactNode {
  const [first] = group;
  if (first?.type === 'answer' && first.short) return answersInPairs(group, context, render);
  if (first && group.length === 1) return render(first, context);
  const paired = group.every(isShort);
  const inner = paired ? { ...context, room: (context.room - GAP) / 2 } : context;
  const rows = paired
    ? inPairs(group).map((pair) => pairRow(pair.map((block) => render(block, inner))))
    : group.map((block) => render(block, inner));
  return (
    <View wrap={group.length > FEW} keepWithPrevious style={{ flexDirection: 'column' }}>
      {inOrder(rows)}
    </View>
  );
}

function inPairs(group: readonly Block[]): readonly (readonly Block[])[] {
  return group.flatMap((_, index) => (index % 2 === 0 ? [group.slice(index, index + 2)] : []));
}

/** Half a line each; one that is left alone is no longer than the others. */
function answersInPairs(group: readonly Block[], context: Context, render: Render): ReactNode {
  const inner = { ...context, room: (context.room - GAP) / 2 };
  const rows = inPairs(group).map((pair) => answerRow(pair.map((block) => render(block, inner))));
  return <View style={{ flexDirection: 'column', rowGap: 6 }}>{inOrder(rows)}</View>;
}

const GAP = 24;
const FEW = 8;
/** Letters; longer texts are not set side by side, since a pair stays on one page. */
const SHORT = 300;

function isShort(block: Block): boolean {
  return block.type === 'signature' && [block.role, block.name, block.date, block.form].join('').length < SHORT;
}

function answerRow(pair: readonly ReactNode[]): ReactNode {
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', columnGap: GAP }}>
      {inOrder(pair)}
    </View>
  );
}

function pairRow(pair: readonly ReactNode[]): ReactNode {
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', columnGap: GAP, marginBottom: 8 }}>
      {inOrder(pair)}
    </View>
  );
}
