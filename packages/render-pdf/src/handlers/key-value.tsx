import { inlineText, type KeyValue, type KeyValueRow } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from '../context.js';
import type { Style } from '../dress.js';
import { inOrder } from '../in-order.js';
import { InlineText } from '../inline-text.js';
import { printable } from '../printable.js';

/** Two columns, the keys as narrow as they allow. */
export function keyValue(block: KeyValue, context: Context): ReactNode {
  const keys = keyRoom(block, context);
  return (
    <View style={{ flexDirection: 'column' }}>
      {inOrder(block.rows.map((row, index) => keyValueRow(row, keys, context, index > 0)))}
    </View>
  );
}

function keyValueRow(row: KeyValueRow, keys: number, context: Context, ruled: boolean): ReactNode {
  const value = { ...context, room: context.room - keys };
  return (
    <View style={ruled ? ruledRow(context) : ROW} wrap={isLong(inlineText(row.value))}>
      <InlineText
        content={row.key}
        context={{ ...context, room: keys - GAP }}
        type={context.body}
        bold
        wrap={false}
        style={{ width: keys, paddingRight: GAP, flexShrink: 0, alignSelf: 'flex-start' }}
      />
      <InlineText content={row.value} context={value} type={context.body} style={{ width: value.room }} />
    </View>
  );
}

const GAP = 14;
const ROW: Style = { flexDirection: 'row', paddingVertical: 3 };

function ruledRow({ dress }: Context): Style {
  return { ...ROW, borderTop: `0.5pt solid ${dress.hairline}` };
}

function keyRoom(block: KeyValue, { typeface, body, room }: Context): number {
  const widest = Math.max(0, ...block.rows.map((row) => typeface.width(printable(row.key), body.fontSize, true)));
  return Math.min(widest * 1.01 + GAP + 1, room * 0.38);
}

/** A short value stays whole; a long one may go over the page end. */
function isLong(value: string): boolean {
  return value.length > 400;
}
