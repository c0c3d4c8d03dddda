import type { List, ListItem } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { cell } from '../components/cell.js';
import type { Context } from '../components/context.js';
import { inOrder } from '../components/in-order.js';
import { inlineText, showsWords } from '../components/inline-text.js';
import { View } from '../components/node.js';
import { setColumn, setRow } from '../components/set-cells.js';
import type { Tag } from '../components/tag.js';

/** Hanging indents, numbers or bullets; deeper levels are marked in another way. */
export function list(block: List, context: Context): ReactNode {
  return listAt(block, context, 0);
}

function listAt(block: List, context: Context, depth: number): ReactNode {
  const markers = block.items.map((_, index) => marker(block.ordered, depth, index));
  const indent = indentOf(markers, context);
  return (
    <View tag={{ role: 'L', numbering: numbering(block, depth) }} style={{ flexDirection: 'column', rowGap: 3 }}>
      {inOrder(block.items.map((entry, index) => listItem(entry, markers[index] ?? '', indent, context, depth)))}
    </View>
  );
}

function listItem(entry: ListItem, mark: string, indent: number, context: Context, depth: number): ReactNode {
  const { content, children } = entry;
  if (!showsWords(content, context) && !children) return null;
  const type = context.body;
  const colour = context.headingColour;
  const label = cell({ content: mark, context, type, tag: { role: 'Lbl' }, colour, width: indent, whole: true });
  if (!children) {
    const body = cell({ content, context, type, tag: { role: 'LBody' }, width: context.room - indent });
    return setRow([label, body], { tag: { role: 'LI' } });
  }
  return (
    <View tag={{ role: 'LI' }} style={{ flexDirection: 'row' }}>
      {setColumn([label], { style: { width: indent, flexShrink: 0, alignSelf: 'flex-start' } })}
      {nested(content, children, { ...context, room: context.room - indent }, depth)}
    </View>
  );
}

/** A list inside an item stands beside a paragraph, so that each is an element of its own. */
function nested(content: ListItem['content'], children: List, context: Context, depth: number): ReactNode {
  return (
    <View tag={{ role: 'LBody' }} style={{ flexDirection: 'column', rowGap: 3, width: context.room }}>
      {showsWords(content, context) && inlineText({ content, context, type: context.body, tag: { role: 'P' } })}
      {listAt(children, context, depth + 1)}
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

function numbering({ ordered }: List, depth: number): NonNullable<Tag['numbering']> {
  if (!ordered) return 'Disc';
  return depth % 2 === 1 ? 'LowerAlpha' : 'Decimal';
}
