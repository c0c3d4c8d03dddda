import type { List, ListItem } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import { inOrder } from '../in-order.js';
import { InlineText } from '../inline-text.js';

/** Hanging indents, numbers or bullets; deeper levels are marked in another way. */
export function list(block: List, context: Context): ReactNode {
  return listAt(block, context, 0);
}

function listAt(block: List, context: Context, depth: number): ReactNode {
  const markers = block.items.map((_, index) => marker(block.ordered, depth, index));
  const indent = indentOf(markers, context);
  return (
    <View style={{ flexDirection: 'column', rowGap: 3 }}>
      {inOrder(block.items.map((entry, index) => listItem(entry, markers[index] ?? '', indent, context, depth)))}
    </View>
  );
}

function listItem(entry: ListItem, mark: string, indent: number, context: Context, depth: number): ReactNode {
  const inner = { ...context, room: context.room - indent };
  return (
    <View style={{ flexDirection: 'row' }}>
      <InlineText
        content={mark}
        context={context}
        type={context.body}
        colour={context.headingColour}
        wrap={false}
        style={{ width: indent, flexShrink: 0, alignSelf: 'flex-start' }}
      />
      <View style={{ flexDirection: 'column', width: inner.room, rowGap: 3 }}>
        <InlineText content={entry.content} context={inner} type={context.body} />
        {entry.children && listAt(entry.children, inner, depth + 1)}
      </View>
    </View>
  );
}

function indentOf(markers: readonly string[], { typeface, body }: Context): number {
  return 7 + Math.max(8, ...markers.map((mark) => typeface.width(mark, body.fontSize)));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function marker(ordered: boolean, depth: number, index: number): string {
  if (!ordered) return depth % 2 === 0 ? '•' : '–';
  const letter = depth % 2 === 1 ? LETTERS[index] : undefined;
  return letter === undefined ? `${index + 1}.` : `${letter})`;
}
