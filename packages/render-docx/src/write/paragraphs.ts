import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  type IBorderOptions,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  TabStopType,
} from 'docx';
import type { Edge, Edges, Frame, ParagraphPiece } from '../pieces/piece.js';
import { eighths, hex, twips } from './measure.js';
import { BULLETS, NUMBERS } from './numbering.js';
import { runElement } from './runs.js';

/** A paragraph as the library has it. */
export function paragraphElement(piece: ParagraphPiece): Paragraph {
  return new Paragraph({ style: piece.style, children: piece.runs.map(runElement), ...flow(piece), ...look(piece) });
}

function flow({ numbering, indent, before, after, rightTab, align, keepNext }: ParagraphPiece): IParagraphOptions {
  return {
    ...(numbering && { numbering: numberingOf(numbering) }),
    ...(indent && { indent: { left: twips(indent.left), right: twips(indent.right), hanging: twips(indent.hanging) } }),
    ...((before !== undefined || after !== undefined) && {
      spacing: {
        ...(before !== undefined && { before: twips(before) }),
        ...(after !== undefined && { after: twips(after) }),
      },
    }),
    ...(rightTab !== undefined && { tabStops: [{ type: TabStopType.RIGHT, position: twips(rightTab) }] }),
    ...(align && { alignment: align === 'end' ? AlignmentType.END : AlignmentType.CENTER }),
    ...(keepNext && { keepNext }),
  };
}

function look({ edges, ground, frame }: ParagraphPiece): IParagraphOptions {
  return {
    ...(edges && { border: borders(edges) }),
    ...(ground && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(ground) } }),
    ...(frame && { frame: frameOf(frame) }),
  };
}

function numberingOf({
  list,
  level,
}: NonNullable<ParagraphPiece['numbering']>): IParagraphOptions['numbering'] & object {
  return list === undefined
    ? { reference: BULLETS, level, instance: 0 }
    : { reference: NUMBERS, level, instance: list };
}

function borders(edges: Edges): NonNullable<IParagraphOptions['border']> {
  return Object.fromEntries(Object.entries(edges).map(([side, edge]) => [side, borderOf(edge)]));
}

function borderOf({ colour, width, space, dashed }: Edge): IBorderOptions {
  return { style: dashed ? BorderStyle.DASHED : BorderStyle.SINGLE, size: eighths(width), space, color: hex(colour) };
}

function frameOf({ x, y, width }: Frame): NonNullable<IParagraphOptions['frame']> {
  return {
    type: 'absolute',
    position: { x: twips(x), y: twips(y) },
    width: twips(width),
    wrap: FrameWrap.NOT_BESIDE,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}
