import type { Answer } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { cell, type Inset } from '../components/cell.js';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inOrder } from '../components/in-order.js';
import { inlineText } from '../components/inline-text.js';
import { View } from '../components/node.js';
import { setColumn } from '../components/set-cells.js';

/** The question as text; the lines and boxes are drawn, artifacts that no reader meets. Kept on one page. */
export function answer({ label, help, lines, choices = [] }: Answer, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  return (
    <View
      wrap={lines > TALL || choices.length > MANY}
      tag={{ role: 'Div' }}
      style={{ flexDirection: 'column', width: context.room, marginTop: 2 }}
    >
      {inlineText({ content: label, context, type: LABEL, tag: { role: 'P' }, bold: true, keepWithNext: true })}
      {help !== undefined &&
        inlineText({ content: help, context, type: types.note, tag: { role: 'P' }, colour: muted, keepWithNext: true })}
      {choices.length > 0 && boxes(choices, context)}
      {inOrder(Array.from({ length: lines }, () => ruledLine(muted)))}
    </View>
  );
}

const LABEL = types.table;
/** Lines and choices beyond which an answer may go over a page end. */
const TALL = 8;
const MANY = 16;

/** Room for a hand: seven and a half millimetres. */
function ruledLine(colour: string): ReactNode {
  return <View style={{ height: 21.5, borderBottom: `0.6pt solid ${colour}` }} />;
}

/** As many columns as the longest choice leaves room for, read row by row. */
function boxes(choices: readonly string[], context: Context): ReactNode {
  const { typeface, room } = context;
  const widest = Math.max(...choices.map((choice) => typeface.width(choice, LABEL.fontSize)));
  const columns = Math.max(1, Math.min(MOST, choices.length, Math.floor(room / (widest + BOX + AIR))));
  const width = room / columns;
  const rows = choices.flatMap((_, index) => (index % columns === 0 ? [choices.slice(index, index + columns)] : []));
  return (
    <View
      tag={{ role: 'L', numbering: 'None' }}
      style={{ flexDirection: 'column', rowGap: 4, marginTop: 4, marginBottom: 2 }}
    >
      {inOrder(rows.map((row) => boxRow(row, width, context)))}
    </View>
  );
}

const MOST = 4;
/** Points from one box to its words, and from the words to the next box. */
const BOX = 17;
const AIR = 12;
const SIDE = 10.5;

function boxRow(row: readonly string[], width: number, context: Context): ReactNode {
  return <View style={{ flexDirection: 'row' }}>{inOrder(row.map((choice) => box(choice, width, context)))}</View>;
}

function box(choice: string, width: number, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  const words = cell({
    content: choice,
    context,
    type: LABEL,
    tag: { role: 'LBody' },
    width: width - BOX,
    inset: APART,
  });
  return (
    <View tag={{ role: 'LI' }} wrap={false} style={{ flexDirection: 'row', width }}>
      <View
        style={{ width: SIDE, height: SIDE, marginTop: 1.5, marginRight: BOX - SIDE, border: `0.9pt solid ${muted}` }}
      />
      {setColumn([words], { style: { width: width - BOX } })}
    </View>
  );
}

const APART: Inset = { top: 0, right: 4, bottom: 0, left: 0 };
