import type { Redacted } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inlineText } from '../components/inline-text.js';
import { View } from '../components/node.js';

/** A dashed frame with a dark bar: something stood here, and this is why it does not. */
export function redacted({ label, hjemmel }: Redacted, context: Context): ReactNode {
  const { text, muted } = context.dress.colours;
  const inner = { ...context, room: context.room - 24 };
  return (
    <View wrap={false} tag={{ role: 'Div' }} style={{ flexDirection: 'row', border: `0.8pt dashed ${muted}` }}>
      <View style={{ width: 8, backgroundColor: text }} />
      <View style={{ flexDirection: 'column', padding: 6, width: inner.room }}>
        {inlineText({ content: label, context: inner, type: types.table, tag: { role: 'P' }, bold: true })}
        {inlineText({ content: hjemmel, context: inner, type: types.note, tag: { role: 'P' }, colour: muted })}
      </View>
    </View>
  );
}
