import type { DocumentTree, Sender } from '@hjemmel/tree';
import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Context } from './context.js';
import { draftMark, draftStamp } from './draft-mark.js';
import { types } from './dress.js';
import { inOrder } from './in-order.js';
import { InlineText } from './inline-text.js';
import { letterhead } from './letterhead.js';
import { mm, sheet } from './sheet.js';

export interface FrameProps {
  readonly children: ReactNode;
  readonly pageNumber?: number;
  /** Absent while the pages are still being counted. */
  readonly totalPages?: number;
}

/** What stands around the content of one page. */
export function frame(tree: DocumentTree, context: Context, { children, pageNumber = 1, totalPages }: FrameProps) {
  return (
    <>
      {tree.draft && draftMark(tree.labels.draft, context)}
      {pageNumber === 1 ? letterhead(tree.envelope, context) : runningHead(tree, context)}
      {tree.draft && draftStamp(tree.labels.draft, context, pageNumber)}
      <View style={{ flexGrow: 1, flexDirection: 'column' }}>{children}</View>
      {footer(tree, context, pageNumber, totalPages ?? pageNumber)}
    </>
  );
}

/** Sender and saksnummer, so that loose sheets can be put together again. */
function runningHead({ envelope }: DocumentTree, context: Context): ReactNode {
  const { muted } = context.dress.colours;
  const saksnummer = envelope.references.find(({ value }) => value === envelope.saksnummer);
  const right = saksnummer ? `${saksnummer.label}: ${saksnummer.value}` : (envelope.saksnummer ?? '');
  return (
    <View style={{ height: sheet.topBand, paddingTop: mm(12), flexDirection: 'row', justifyContent: 'space-between' }}>
      <InlineText content={envelope.sender.name} context={context} type={types.furniture} bold colour={muted} />
      <InlineText content={right} context={context} type={types.furniture} colour={muted} align="right" />
    </View>
  );
}

function footer(tree: DocumentTree, context: Context, page: number, pages: number): ReactNode {
  const { envelope, labels, versions } = tree;
  const { muted } = context.dress.colours;
  const label = labels.page.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  const left = { ...context, room: sheet.room - mm(30) };
  return (
    <View style={{ height: sheet.bottomBand, paddingTop: mm(5), flexShrink: 0 }}>
      <View
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderTop: `0.5pt solid ${context.dress.hairline}`,
          paddingTop: mm(1.5),
        }}
      >
        <View style={{ flexDirection: 'column', width: left.room }}>
          {inOrder(
            [...contactLines(envelope.sender), `${labels.lawVersion} ${versions.law}`].map((line) =>
              contactLine(line, left),
            ),
          )}
        </View>
        <InlineText content={label} context={context} type={types.furniture} colour={muted} align="right" />
      </View>
    </View>
  );
}

function contactLine(line: string, context: Context): ReactNode {
  return <InlineText content={line} context={context} type={types.furniture} colour={context.dress.colours.muted} />;
}

function contactLines({ name, addressLines, phone, web }: Sender): readonly string[] {
  const lines = [
    [name, ...addressLines].join(', '),
    [phone, web].filter((value) => value !== undefined && value !== '').join('  ·  '),
  ];
  return lines.filter((line) => line !== '');
}
