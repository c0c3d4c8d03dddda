import type { Envelope, Recipient, Sender } from '@hjemmel/tree';
import type { ReactNode } from 'react';
import type { Context } from '../components/context.js';
import { types } from '../components/dress.js';
import { inOrder } from '../components/in-order.js';
import { type InlineTextProps, inlineText, linesOf } from '../components/inline-text.js';
import { View } from '../components/node.js';
import { PdfError } from '../pdf-error.js';
import { printable } from '../text/printable.js';
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
  const inner = { ...context, room: SENDER - 12 };
  return (
    <View style={{ flexDirection: 'row', width: SENDER, alignSelf: 'flex-start' }}>
      <View style={{ width: 3, backgroundColor: accent, marginRight: 9 }} />
      <View style={{ flexDirection: 'column', width: inner.room, paddingBottom: 1 }}>
        {line(sender.name, inner, { type: types.letterhead, bold: true, colour: accent })}
        {line(sender.unit, inner, { type: types.table, colour: muted })}
      </View>
    </View>
  );
}

const SENDER = sheet.references.left - sheet.left;

/** How to reach the sender, each line a text of its own. */
function contact({ addressLines, phone, web }: Sender, context: Context): ReactNode {
  const inner = { ...context, room: sheet.left + sheet.room - sheet.references.left };
  const look: Look = { type: types.furniture, colour: context.dress.colours.muted };
  return (
    <View style={{ flexDirection: 'column', width: inner.room }}>
      {inOrder([...addressLines, phone, web].map((text) => line(text, inner, look)))}
    </View>
  );
}

type Look = Pick<InlineTextProps, 'type' | 'colour' | 'bold'>;

function line(content: string | undefined, context: Context, look: Look): ReactNode {
  if (content === undefined || printable(content).trim() === '') return null;
  return inlineText({ content, context, tag: { role: 'P' }, ...look });
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

/** Each line is a text of its own, so that no reader joins two of them into one word. */
function addressWindow({ sender }: Envelope, recipient: Recipient, context: Context): ReactNode {
  const inner = { ...context, room: sheet.window.width };
  const address = [recipient.name, ...recipient.lines];
  refuseOverflow(address, inner);
  return (
    <>
      <View
        style={{
          flexDirection: 'column',
          height: sheet.recipient.top - sheet.window.top,
          justifyContent: 'flex-end',
          paddingBottom: 2.5,
        }}
      >
        {line(sender.returnLine, inner, { type: types.returnLine, colour: context.dress.colours.muted })}
      </View>
      {inOrder(address.map((text) => line(text, inner, { type: types.address })))}
    </>
  );
}

/** A long name takes more than one line of the window. */
function refuseOverflow(address: readonly string[], context: Context): void {
  const lines = address.flatMap((content) => linesOf({ content, context, type: types.address }));
  const { maxLines } = sheet.recipient;
  if (lines.length <= maxLines) return;
  const message = `The recipient takes ${lines.length} lines; the envelope window holds ${maxLines}.`;
  throw new PdfError('recipient-too-long', message);
}

function reference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  const inner = { ...context, room: sheet.left + sheet.room - sheet.references.left };
  const widths = [mm(23), inner.room - mm(23)] as const;
  const cell = (content: string, width: number, look: Partial<InlineTextProps>) =>
    inlineText({ content, context: { ...inner, room: width - 3 }, type: types.reference, style: { width }, ...look });
  return (
    <View tag={{ role: 'TR' }} style={{ flexDirection: 'row', width: inner.room }}>
      {cell(label, widths[0], { tag: { role: 'TH', scope: 'Row' }, colour: muted })}
      {cell(value, widths[1], { tag: { role: 'TD' }, colour: text })}
    </View>
  );
}

/** With nobody to post to there is no window: the references stand in a row and the content moves up. */
function unaddressed({ references }: Envelope, context: Context): ReactNode {
  const inner = { ...context, room: sheet.room / 4 - mm(3) };
  return (
    <View
      tag={{ role: 'Table' }}
      style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, columnGap: mm(3), marginBottom: mm(3) }}
    >
      {inOrder(references.map(({ label, value }) => stackedReference(label, value, inner)))}
    </View>
  );
}

function stackedReference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  return (
    <View tag={{ role: 'TR' }} style={{ flexDirection: 'column', width: context.room }}>
      {inlineText({ content: label, context, type: types.furniture, tag: { role: 'TH', scope: 'Row' }, colour: muted })}
      {inlineText({ content: value, context, type: types.reference, tag: { role: 'TD' }, colour: text })}
    </View>
  );
}
