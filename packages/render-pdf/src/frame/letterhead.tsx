import type { Envelope, Recipient, Sender } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import { type Cell, type CellProps, cell, type Inset } from '../components/cell.js';
import type { Context } from '../components/context.js';
import { type Dress, type Type, types } from '../components/dress.js';
import { inOrder } from '../components/in-order.js';
import { View } from '../components/node.js';
import { setColumn, setRow } from '../components/set-cells.js';
import { Figure } from '../components/tagged.js';
import { PdfError } from '../pdf-error.js';
import { printable } from '../text/printable.js';
import { logoPicture } from './logo-picture.js';
import { mm, sheet } from './sheet.js';

/** Sender, return line, recipient and references at the top of the first page. */
export function letterhead(envelope: Envelope, context: Context): ReactNode {
  const { recipient } = envelope;
  return (
    <View wrap={false} style={{ flexDirection: 'column', paddingTop: sheet.letterhead.top, marginBottom: mm(3) }}>
      <View style={{ flexDirection: 'row', minHeight: sheet.letterhead.bottom - sheet.letterhead.top }}>
        {senderName(envelope, context)}
        {contact(envelope.sender, context)}
      </View>
      {recipient ? addressed(envelope, recipient, context) : unaddressed(envelope, context)}
    </View>
  );
}

function senderName({ sender }: Envelope, context: Context): ReactNode {
  const { accent, muted } = context.dress.colours;
  const { width: taken, mark } = markOf(context.dress);
  const width = SENDER - taken;
  const name = linesIn([sender.name], width, context, { type: typeOf(context.dress), bold: true, colour: accent });
  const unit = linesIn([sender.unit], width, context, { type: types.table, colour: muted });
  return (
    <View style={{ flexDirection: 'row', width: SENDER, alignSelf: 'flex-start' }}>
      {mark}
      {setColumn([...name, ...unit], { style: { width }, under: 1 })}
    </View>
  );
}

function typeOf({ logo }: Dress): Type {
  return logo ? types.besideLogo : types.letterhead;
}

/** What stands before the sender's name, and the width it takes: the kommune's logo, or a bar. */
function markOf({ logo, colours }: Dress): { readonly width: number; readonly mark: ReactNode } {
  if (!logo) return { width: 12, mark: <View style={{ width: 3, backgroundColor: colours.brand, marginRight: 9 }} /> };
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const picture = <Figure alt={logo.alt} image={logoPicture(logo)} width={width} height={height} />;
  return { width: width + 9, mark: <View style={{ marginRight: 9, width }}>{picture}</View> };
}

/** The room for a logo, in points. */
const LOGO = { width: mm(32), height: mm(17) } as const;

const SENDER = sheet.references.left - sheet.left;

/** How to reach the sender, each line a text of its own. */
function contact({ addressLines, phone, web }: Sender, context: Context): ReactNode {
  const width = sheet.left + sheet.room - sheet.references.left;
  const look: Look = { type: types.furniture, colour: context.dress.colours.muted };
  return setColumn(linesIn([...addressLines, phone, web], width, context, look), { style: { width } });
}

type Look = Pick<CellProps, 'type' | 'colour' | 'bold'>;

/** Each line is a text of its own, so that no reader joins two of them into one word. */
function linesIn(lines: readonly (string | undefined)[], width: number, context: Context, look: Look): readonly Cell[] {
  return lines
    .filter((content) => content !== undefined && printable(content).trim() !== '')
    .map((content = '') => cell({ content, context, width, tag: { role: 'P' }, ...look }));
}

function addressed(envelope: Envelope, recipient: Recipient, context: Context): ReactNode {
  const { window, references: column } = sheet;
  return (
    <View style={{ flexDirection: 'row', minHeight: window.bottom - window.top }}>
      <View style={{ flexDirection: 'column', width: window.width }}>
        {addressWindow(envelope, recipient, context)}
      </View>
      <View
        tag={{ role: 'Table' }}
        style={{
          flexDirection: 'column',
          marginLeft: column.left - sheet.left - window.width,
          marginTop: sheet.returnLine.top - window.top,
          rowGap: 2,
        }}
      >
        {inOrder(envelope.references.map(({ label, value }) => reference(label, value, context)))}
      </View>
    </View>
  );
}

/** The return line stands right over the recipient. */
function addressWindow({ sender }: Envelope, { name, lines }: Recipient, context: Context): ReactNode {
  const { width } = sheet.window;
  const sent = linesIn([sender.returnLine], width, context, {
    type: types.returnLine,
    colour: context.dress.colours.muted,
  });
  const address = linesIn([name, ...lines], width, context, { type: types.address });
  refuseOverflow(address);
  const room = sheet.recipient.top - sheet.window.top;
  const over = room - UNDER_RETURN_LINE - sent.reduce((sum, { height }) => sum + height, 0);
  return (
    <>
      {setColumn(sent, { over, under: UNDER_RETURN_LINE })}
      {setColumn(address)}
    </>
  );
}

const UNDER_RETURN_LINE = 2.5;

/** A long name takes more than one line of the window. */
function refuseOverflow(address: readonly Cell[]): void {
  const count = address.reduce((sum, { lines }) => sum + lines.length, 0);
  const { maxLines } = sheet.recipient;
  if (count <= maxLines) return;
  const message = `The recipient takes ${count} lines; the envelope window holds ${maxLines}.`;
  throw new PdfError('recipient-too-long', message);
}

function reference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  const room = sheet.left + sheet.room - sheet.references.left;
  const look = { context, type: types.reference, inset: BESIDE };
  return setRow(
    [
      cell({ ...look, content: label, width: mm(23), tag: { role: 'TH', scope: 'Row' }, colour: muted }),
      cell({ ...look, content: value, width: room - mm(23), tag: { role: 'TD' }, colour: text }),
    ],
    { tag: { role: 'TR' }, style: { width: room } },
  );
}

const BESIDE: Inset = { top: 0, right: 3, bottom: 0, left: 0 };

/** With nobody to post to there is no window: the references stand in a row and the content moves up. */
function unaddressed({ references }: Envelope, context: Context): ReactNode {
  return (
    <View
      tag={{ role: 'Table' }}
      style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, columnGap: mm(3), marginBottom: mm(3) }}
    >
      {inOrder(references.map(({ label, value }) => stackedReference(label, value, context)))}
    </View>
  );
}

function stackedReference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  const width = sheet.room / 4 - mm(3);
  return setColumn(
    [
      cell({
        content: label,
        context,
        width,
        type: types.furniture,
        tag: { role: 'TH', scope: 'Row' },
        colour: muted,
      }),
      cell({ content: value, context, width, type: types.reference, tag: { role: 'TD' }, colour: text }),
    ],
    { tag: { role: 'TR' }, style: { width } },
  );
}
