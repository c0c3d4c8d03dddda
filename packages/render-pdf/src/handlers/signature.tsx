import type { Signature } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { type InlineTextProps, inlineText } from '../components/inline-text.js';
import { View } from '../components/node.js';

/** Kept on one page, with the end of what it signs; with neither date nor form there is a line to sign on. */
export function signature({ role, name, date, form }: Signature, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  const inner = { ...context, room: Math.min(context.room, WIDTH) };
  const unsigned = date === undefined && form === undefined;
  const small: Look = { type: types.note, colour: muted };
  const field = (content: string | undefined, look: Look) =>
    content !== undefined && inlineText({ content, context: inner, tag: { role: 'P' }, ...look });
  return (
    <View
      wrap={false}
      keepWithPrevious
      tag={{ role: 'Div' }}
      style={{ flexDirection: 'column', width: inner.room, marginTop: 8 }}
    >
      {field(role, small)}
      {unsigned && <View style={{ height: 26, borderBottom: `0.8pt solid ${muted}`, marginBottom: 3 }} />}
      {field(name, { type: context.body, bold: true })}
      {field(date, { type: context.body })}
      {field(form, small)}
    </View>
  );
}

type Look = Pick<InlineTextProps, 'type' | 'colour' | 'bold'>;

const WIDTH = 260;
