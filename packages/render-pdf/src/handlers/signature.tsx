import type { Signature } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import { types } from '../dress.js';
import { InlineText } from '../inline-text.js';

/** Kept on one page; with neither date nor form there is a line to sign on. */
export function signature(block: Signature, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  const inner = { ...context, room: Math.min(context.room, WIDTH) };
  const unsigned = block.date === undefined && block.form === undefined;
  return (
    <View wrap={false} style={{ flexDirection: 'column', width: inner.room, marginTop: 8 }}>
      <InlineText content={block.role} context={inner} type={types.note} colour={muted} />
      {unsigned && <View style={{ height: 26, borderBottom: `0.8pt solid ${muted}`, marginBottom: 3 }} />}
      {block.name !== undefined && <InlineText content={block.name} context={inner} type={context.body} bold />}
      {block.date !== undefined && <InlineText content={block.date} context={inner} type={context.body} />}
      {block.form !== undefined && <InlineText content={block.form} context={inner} type={types.note} colour={muted} />}
    </View>
  );
}

const WIDTH = 260;
