import type { List, ListItem } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { inOrder } from '../components/in-order.js';
import { inlineText, showsWords } from '../components/inline-text.js';
import { View } from '../components/node.js';
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
  const inner = { ...context, room: context.room - indent };
  const label = {
    content: mark,
    context,
    type: context.body,
    tag: { role: 'Lbl' },
    colour: context.headingColour,
    wrap: false,
    style: { width: indent, flexShrink: 0, alignSelf: 'flex-start' },
  } as const;
  if (!showsWords(entry.content, context) && !entry.children) return null;
  return (
    <View tag={{ role: 'LI' }} style={{ flexDirection: 'row' }}>
      {inlineText(label)}
      {body(entry, inner, depth)}
    </View>
  );
}

/** A list inside an item stands beside a paragraph, so that each is an element of its own. */
function body({ content, children }: ListItem, context: Context, depth: number): ReactNode {
  const style = { width: context.room };
  if (!children) return inlineText({ content, context, type: context.body, tag: { role: 'LBody' }, style });
  return (
    <View tag={{ role: 'LBody' }} style={{ flexDirection: 'column', rowGap: 3, ...style }}>
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
