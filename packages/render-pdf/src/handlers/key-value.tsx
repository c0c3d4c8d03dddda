import { type KeyValue, type KeyValueRow, inlineText as words } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { cell, type Inset } from '../components/cell.js';
import { company } from '../components/company.js';
import type { Context } from '../components/context.js';
import { inOrder } from '../components/in-order.js';
import { inlineText } from '../components/inline-text.js';
import { View } from '../components/node.js';
import { setRow } from '../components/set-cells.js';
import type { Style } from '../components/style.js';
import type { Tag } from '../components/tag.js';
import { printable } from '../text/printable.js';

/** Two columns, the keys as narrow as they allow; to a reader a table whose rows have their heading first. */
export function keyValue({ rows }: KeyValue, context: Context): ReactNode {
  const shown = rows.filter((row) => printable(`${row.key}${words(row.value)}`).trim() !== '');
  const keys = keyRoom(shown, context);
  return (
    <View tag={{ role: 'Table' }} style={{ flexDirection: 'column' }}>
      {inOrder(shown.map((row, index) => keyValueRow(row, keys, context, index, shown.length)))}
    </View>
  );
}

function keyValueRow(row: KeyValueRow, keys: number, context: Context, index: number, count: number): ReactNode {
  const type = context.body;
  const key = cell({ content: row.key, context, type, tag: KEY(), bold: true, width: keys, inset: APART, whole: true });
  const rule = index > 0 ? ruledRow(context) : ROW;
  // A reader meets one cell after the other, so only the last of a row may go over a page end.
  if (key.lines.length > TALL) return tallRow(row, context, rule);
  const value = cell({ content: row.value, context, type, tag: { role: 'TD' }, width: context.room - keys });
  return setRow([key, value], {
    tag: { role: 'TR' },
    style: rule,
    over: AIR + (index > 0 ? RULE : 0),
    under: AIR,
    wrap: isLong(words(row.value)),
    ...company(index, count),
  });
}

function tallRow(row: KeyValueRow, context: Context, rule: Style): ReactNode {
  return (
    <View tag={{ role: 'TR' }} style={{ ...rule, flexDirection: 'column' }}>
      {inlineText({ content: row.key, context, type: context.body, tag: KEY(), bold: true })}
      {inlineText({ content: row.value, context, type: context.body, tag: { role: 'TD' } })}
    </View>
  );
}

const KEY = (): Tag => ({ role: 'TH', scope: 'Row' });
const GAP = 14;
const APART: Inset = { top: 0, right: GAP, bottom: 0, left: 0 };
/** Over and under a row. */
const AIR = 3;
/** The line between two rows. */
const RULE = 0.5;
/** Lines of a key beyond which its value stands under it. */
const TALL = 6;
const ROW: Style = { flexDirection: 'row', paddingVertical: AIR };

function ruledRow({ dress }: Context): Style {
  return { ...ROW, borderTop: `${RULE}pt solid ${dress.hairline}` };
}

function keyRoom(rows: readonly KeyValueRow[], { typeface, body, room }: Context): number {
  const widest = rows.reduce((most, row) => Math.max(most, typeface.width(printable(row.key), body.fontSize, true)), 0);
  return Math.min(widest + GAP + 1, room * 0.38);
}

/** A short value stays whole; a long one may go over the page end. */
function isLong(value: string): boolean {
  return value.length > 400;
}
