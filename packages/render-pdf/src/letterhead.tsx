import type { Envelope, Recipient } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from './context.js';
import { types } from './dress.js';
import { inOrder } from './in-order.js';
import { InlineText } from './inline-text.js';
import { mm, sheet } from './sheet.js';

/** Sender, return line, recipient and references at the top of the first page. */
export function letterhead(envelope: Envelope, context: Context): ReactNode {
  const { recipient } = envelope;
  return (
    <View style={{ flexDirection: 'column', paddingTop: sheet.letterhead.top, marginBottom: mm(3) }}>
      <View style={{ minHeight: sheet.letterhead.bottom - sheet.letterhead.top }}>{senderName(envelope, context)}</View>
      {recipient ? addressed(envelope, recipient, context) : unaddressed(envelope, context)}
    </View>
  );
}

function senderName({ sender }: Envelope, context: Context): ReactNode {
  const { accent, muted } = context.dress.colours;
  const inner = { ...context, room: mm(105) };
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ width: 3, backgroundColor: accent, marginRight: 9, borderRadius: 1 }} />
      <View style={{ flexDirection: 'column', width: inner.room, paddingBottom: 1 }}>
        <InlineText content={sender.name} context={inner} type={types.letterhead} bold colour={accent} />
        {sender.unit && <InlineText content={sender.unit} context={inner} type={types.table} colour={muted} />}
      </View>
    </View>
  );
}

function addressed(envelope: Envelope, recipient: Recipient, context: Context): ReactNode {
  const { window, references: column } = sheet;
  return (
    <View style={{ flexDirection: 'row', minHeight: window.bottom - window.top }}>
      <View style={{ flexDirection: 'column', width: window.width }}>
        {addressWindow(envelope, recipient, context)}
      </View>
      <View
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
  return (
    <>
      <View style={{ height: sheet.recipient.top - sheet.window.top, justifyContent: 'flex-end', paddingBottom: 2.5 }}>
        <InlineText
          content={sender.returnLine}
          context={inner}
          type={types.returnLine}
          colour={context.dress.colours.muted}
        />
      </View>
      {inOrder([recipient.name, ...recipient.lines].map((line) => addressLine(line, inner)))}
    </>
  );
}

function addressLine(line: string, context: Context): ReactNode {
  return <InlineText content={line} context={context} type={types.address} />;
}

function reference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  const inner = { ...context, room: sheet.left + sheet.room - sheet.references.left };
  const widths = [mm(23), inner.room - mm(23)] as const;
  return (
    <View style={{ flexDirection: 'row', width: inner.room }}>
      <View style={{ width: widths[0] }}>
        <InlineText content={label} context={{ ...inner, room: widths[0] }} type={types.reference} colour={muted} />
      </View>
      <View style={{ width: widths[1] }}>
        <InlineText content={value} context={{ ...inner, room: widths[1] }} type={types.reference} colour={text} />
      </View>
    </View>
  );
}

/** With nobody to post to there is no window: the references stand in a row and the content moves up. */
function unaddressed(envelope: Envelope, context: Context): ReactNode {
  const inner = { ...context, room: sheet.room / 4 - mm(3) };
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', rowGap: 6, columnGap: mm(3), marginBottom: mm(3) }}>
      {inOrder(envelope.references.map(({ label, value }) => stackedReference(label, value, inner)))}
    </View>
  );
}

function stackedReference(label: string, value: string, context: Context): ReactNode {
  const { muted, text } = context.dress.colours;
  return (
    <View style={{ flexDirection: 'column', width: context.room }}>
      <InlineText content={label} context={context} type={types.furniture} colour={muted} />
      <InlineText content={value} context={context} type={types.reference} colour={text} />
    </View>
  );
}
