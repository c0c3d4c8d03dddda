import type { Redacted } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import { types } from '../dress.js';
import { InlineText } from '../inline-text.js';

/** A dashed frame with a dark bar: something stood here, and this is why it does not. */
export function redacted(block: Redacted, context: Context): ReactNode {
  const { text, muted } = context.dress.colours;
  const inner = { ...context, room: context.room - 24 };
  return (
    <View wrap={false} style={{ flexDirection: 'row', border: `0.8pt dashed ${muted}` }}>
      <View style={{ width: 8, backgroundColor: text }} />
      <View style={{ flexDirection: 'column', padding: 6, width: inner.room }}>
        <InlineText content={block.label} context={inner} type={types.table} bold />
        <InlineText content={block.hjemmel} context={inner} type={types.note} colour={muted} />
      </View>
    </View>
  );
}
