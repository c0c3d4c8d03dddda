import type { Block } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from './context.js';
import { inOrder } from './in-order.js';
import { View } from './node.js';

type Render = (block: Block, context: Context) => ReactNode;

/** Blocks one after the other; neighbouring signatures stand two and two, and on one page if there are few. */
export function blockSequence(blocks: readonly Block[], context: Context, render: Render): ReactNode {
  return inOrder(groups(blocks).map((group) => oneGroup(group, context, render)));
}

function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.type === 'signature' && last?.[0]?.type === 'signature') last.push(block);
    else found.push([block]);
  }
  return found;
}

function oneGroup(group: readonly Block[], context: Context, render: Render): ReactNode {
  const [first] = group;
  if (first && group.length === 1) return render(first, context);
  const paired = group.every(isShort);
  const inner = paired ? { ...context, room: (context.room - GAP) / 2 } : context;
  const pairs = group.flatMap((_, index) => (index % 2 === 0 ? [group.slice(index, index + 2)] : []));
  const rows = paired
    ? pairs.map((pair) => pairRow(pair.map((block) => render(block, inner))))
    : group.map((block) => render(block, inner));
  return (
    <View wrap={group.length > FEW} keepWithPrevious style={{ flexDirection: 'column' }}>
      {inOrder(rows)}
    </View>
  );
}

const GAP = 24;
const FEW = 8;
/** Letters; longer texts are not set side by side, since a pair stays on one page. */
const SHORT = 300;

function isShort(block: Block): boolean {
  return block.type === 'signature' && [block.role, block.name, block.date, block.form].join('').length < SHORT;
}

function pairRow(pair: readonly ReactNode[]): ReactNode {
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', columnGap: GAP, marginBottom: 8 }}>
      {inOrder(pair)}
    </View>
  );
}
