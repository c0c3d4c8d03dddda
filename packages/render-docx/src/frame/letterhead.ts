import type { DocumentTree, Envelope, Recipient, Sender } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { DocxError } from '../docx-error.js';
import { inlineRuns } from '../inline-runs.js';
import { paragraphOf } from '../pieces/paragraphs.js';
import type { Frame, ParagraphPiece, Picture, Piece } from '../pieces/piece.js';
import { printable, showsWords } from '../printable.js';
import { type Type, types, widthOf } from '../styles/dress.js';
import type { ParagraphStyle } from '../styles/style-ids.js';
import { mm, sheet } from './sheet.js';

/** What stands before the content: draft mark, sender, recipient in the window, references. */
export function letterhead(tree: DocumentTree, context: Context, logo: Picture | undefined): readonly Piece[] {
  const { envelope, draft, labels } = tree;
  const { recipient, sender } = envelope;
  return [
    ...(draft ? stamp(labels.draft, context, sheet.stamp) : []),
    ...senderLines(sender, context, logo),
    ...linesIn('Kontakt', [...sender.addressLines, sender.phone, sender.web], context, sheet.contact),
    ...(recipient ? addressWindow(recipient, sender, context) : []),
    ...references(envelope, context, recipient ? sheet.references : undefined),
  ];
}

/** The draft mark in its frame; on later pages it stands in the header. */
export function stamp(label: string, context: Context, frame?: Frame): readonly ParagraphPiece[] {
  const edge = { colour: context.dress.colours.emergency, width: 1.5, space: 2 };
  const edges = { top: edge, right: edge, bottom: edge, left: edge };
  return paragraphOf('Utkastmerke', inlineRuns(label, context), {
    align: 'center',
    edges,
    ...(frame && { frame }),
  });
}

function senderLines({ name, unit }: Sender, context: Context, logo: Picture | undefined): readonly Piece[] {
  const { brand } = context.dress.colours;
  const bar = { left: { colour: brand, width: 3, space: 9 } };
  const beside = logo ? { ...sheet.sender, ...besideLogo(logo) } : sheet.sender;
  const look = { frame: beside, ...(!logo && { edges: bar, indent: { left: 12, right: 0, hanging: 0 } }) };
  return [
    ...(logo ? paragraphOf('Avsenderenhet', [logo], { frame: { ...sheet.sender, width: logo.width } }) : []),
    ...paragraphOf('Avsender', inlineRuns(name, context), look),
    ...paragraphOf('Avsenderenhet', inlineRuns(unit ?? '', context), look),
  ];
}

function besideLogo({ width }: Picture): Pick<Frame, 'x' | 'width'> {
  return { x: sheet.sender.x + width + GAP, width: sheet.sender.width - width - GAP };
}

const GAP = 9;

/** Where the frames at the top end, by a guess that is seldom too low: what stands below them begins there. */
export function letterheadEnd({ name, unit = '', addressLines, phone = '', web = '' }: Sender): number {
  const height = (line: string, type: Type, room: number) =>
    Math.ceil(widthOf(printable(line), type) / room) * type.fontSize * type.lineHeight;
  const contact = [...addressLines, phone, web].map((line) => height(line, types.furniture, sheet.contact.width));
  const own = [
    height(name, types.letterhead, sheet.sender.width / 2),
    height(unit, types.table, sheet.sender.width / 2),
  ];
  const tallest = Math.max(...[contact, own].map((lines) => lines.reduce((sum, line) => sum + line, 0)));
  return Math.max(sheet.unaddressed, sheet.sender.y + tallest + mm(5));
}

/** Each line is a paragraph, so that no reader joins two of them into one word. */
function linesIn(
  style: ParagraphStyle,
  lines: readonly (string | undefined)[],
  context: Context,
  frame: Frame,
): readonly Piece[] {
  return lines.flatMap((line) => paragraphOf(style, inlineRuns(line ?? '', context), { frame }));
}

function addressWindow({ name, lines }: Recipient, sender: Sender, context: Context): readonly Piece[] {
  const address = [name, ...lines].filter(showsWords);
  if (address.length > sheet.windowLines) {
    const message = `The recipient takes ${address.length} lines; the envelope window holds ${sheet.windowLines}.`;
    throw new DocxError('recipient-too-long', message);
  }
  return [
    ...linesIn('Returadresse', [sender.returnLine], context, sheet.window),
    ...linesIn('Mottaker', address, context, sheet.window),
  ];
}

/** Beside the window; with nobody to post to they stand at the top of the content. */
function references({ references: rows }: Envelope, context: Context, frame: Frame | undefined): readonly Piece[] {
  const shown = rows.filter(({ label, value }) => showsWords(`${label}${value}`));
  return shown.flatMap(({ label, value }, index) =>
    paragraphOf(
      'Referanse',
      [
        ...inlineRuns(printable(label), context, { style: 'Dempet' }),
        { kind: 'tab' },
        ...inlineRuns(printable(value), context),
      ],
      {
        indent: { left: LABEL, right: 0, hanging: LABEL },
        ...(frame ? { frame } : { after: index === shown.length - 1 ? 14 : 0 }),
      },
    ),
  );
}

const LABEL = mm(24);
