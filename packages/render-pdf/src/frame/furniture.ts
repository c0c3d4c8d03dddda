import { type DocumentTree, visit } from '@hjemmel/tree';
import type { Context } from '../components/context.js';
import { mix, types } from '../components/dress.js';
import type { Tag } from '../components/tag.js';
import { codeOf } from '../paint/codes.js';
import { num } from '../paint/number.js';
import { type Brush, paintLine } from '../paint/paint-line.js';
import { breakLines } from '../text/break-lines.js';
import type { Run } from '../text/line.js';
import { printable } from '../text/printable.js';
import { mm, sheet } from './sheet.js';

/** What is painted on a page around its content. */
export interface Furniture {
  /** Before the content: draft mark, running head. */
  readonly before: (brush: Brush, page: number) => void;
  /** After it: footer with page number. */
  readonly after: (brush: Brush, page: number, pages: number) => void;
}

/** Heads, footers and draft marks of a letter. The draft mark is read once, first of all; the sender's own lines and the law version once, last. */
export function furnitureOf(tree: DocumentTree, context: Context): Furniture {
  const [stamp, law]: readonly Tag[] = [{ role: 'P' }, { role: 'P' }];
  // What is written by hand must be legible: nothing lies under it.
  const byHand = [...visit(tree.blocks)].some(({ type }) => type === 'answer');
  const lines = context.dress.footer.map((text) => ({ text, tag: { role: 'P' } as const }));
  return {
    before(brush, page) {
      if (tree.draft) {
        if (!byHand) paintMark(brush, tree.labels.draft, context);
        paintStamp(brush, tree.labels.draft, context, page === 0 ? stamp : undefined);
      }
      if (page > 0) paintHead(brush, tree, context);
    },
    after(brush, page, pages) {
      paintFoot(brush, tree, context, page + 1, pages);
      for (const [row, { text, tag }] of lines.entries()) {
        paintFooterLine(brush, text, tree, context, row, page + 1 === pages ? tag : undefined);
      }
      paintLaw(brush, tree, context, page + 1 === pages ? law : undefined);
    },
  };
}

const HEADER = '<</Type/Pagination/Subtype/Header/Attached[/Top]>>';
export const FOOTER = '<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>';
const WATERMARK = '<</Type/Pagination/Subtype/Watermark>>';

/** Sender and saksnummer, so that loose sheets can be put together again. */
function paintHead(brush: Brush, { envelope }: DocumentTree, context: Context): void {
  const top = mm(12);
  brush.canvas.artifact(HEADER);
  paintWords(brush, furnitureRun(envelope.sender.name, context, true), top, 'left');
  paintWords(brush, furnitureRun(caseOf(envelope), context, false), top, 'right');
}

function paintFoot(
  brush: Brush,
  { envelope, labels }: DocumentTree,
  context: Context,
  page: number,
  pages: number,
): void {
  const top = sheet.height - sheet.bottomBand + mm(5);
  const label = labels.page.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
  brush.canvas.artifact(FOOTER);
  brush.canvas.rectangle(sheet.left, top, sheet.room, 0.5, context.dress.hairline);
  paintWords(brush, furnitureRun(envelope.sender.name, context, false), top + mm(1.5), 'left');
  paintWords(brush, furnitureRun(label, context, false), top + mm(1.5), 'right');
}

/** One of the sender's own lines, no wider than the law version beside the first of them lets it be. */
function paintFooterLine(
  brush: Brush,
  text: string,
  tree: DocumentTree,
  context: Context,
  row: number,
  tag: Tag | undefined,
): void {
  const run = furnitureRun(text, context, false);
  const taken = row === 0 ? context.typeface.width(lawOf(tree), run.size) + mm(4) : 0;
  const scale = Math.min(1, (sheet.room - taken) / context.typeface.width(run.text, run.size));
  paintWords(brush, { ...run, size: run.size * scale }, footTop(row + 1), 'left', tag);
}

/** Which state of the law data the letter was made from; to the right when the sender has lines of its own. */
function paintLaw(brush: Brush, tree: DocumentTree, context: Context, tag: Tag | undefined): void {
  const align = context.dress.footer.length > 0 ? 'right' : 'left';
  paintWords(brush, furnitureRun(lawOf(tree), context, false), footTop(1), align, tag);
}

function lawOf({ labels, versions }: DocumentTree): string {
  return `${labels.lawVersion} ${versions.law}`;
}

/** Rows under the line at the foot, the first with sender and page number. */
function footTop(row: number): number {
  return sheet.height - sheet.bottomBand + mm(6.5) + row * types.furniture.fontSize * types.furniture.lineHeight;
}

/** How the sender knows the case. */
export function caseOf({ references, saksnummer }: DocumentTree['envelope']): string {
  const row = references.find(({ value }) => value === saksnummer);
  return row ? `${row.label}: ${row.value}` : (saksnummer ?? '');
}

function furnitureRun(text: string, { typeface, dress }: Context, bold: boolean): Run {
  const font = bold ? typeface.bold : typeface.regular;
  return {
    text: printable(text).replaceAll('\n', ' '),
    font,
    size: types.furniture.fontSize,
    colour: dress.colours.muted,
  };
}

function paintWords(brush: Brush, run: Run, top: number, align: 'left' | 'right', tag?: Tag): void {
  const leading = types.furniture.fontSize * types.furniture.lineHeight;
  const [line] = breakLines([run], { room: Number.POSITIVE_INFINITY, leading });
  if (!line) return;
  const x = align === 'left' ? sheet.left : sheet.left + sheet.room - line.xAdvance;
  paintLine(brush, line, x, top, tag && brush.structure.enter(tag, brush.structure.root));
}

/** The word across the page, under the text and so light that the text keeps its contrast. */
function paintMark({ canvas, fonts }: Brush, label: string, { dress, typeface }: Context): void {
  const size = Math.min(150, (mm(190) / typeface.width(label, 100, true)) * 100);
  const use = fonts.use(typeface.bold);
  const { glyphs, width } = typeface.bold.shape(label.replaceAll(' ', '\u00a0'));
  const half = (width * size) / 2000;
  const [cos, sin] = [Math.cos(SLANT), Math.sin(SLANT)];
  const x = sheet.width / 2 - half * cos + (size / 3) * sin;
  const y = sheet.height / 2 - half * sin - (size / 3) * cos;
  canvas.artifact(WATERMARK);
  canvas.fill(mix(dress.colours.muted, dress.colours.paper, 0.075));
  canvas.font(use.name, size);
  canvas.text(
    `${[cos, sin, -sin, cos, x, y].map(num).join(' ')} Tm (${glyphs.map((glyph) => codeOf(glyph, use)).join('')}) Tj`,
  );
}

/** Radians. */
const SLANT = (52 * Math.PI) / 180;

/** The word in a frame at the top of the page, where it survives any copying machine. */
function paintStamp(brush: Brush, label: string, { dress, typeface }: Context, tag: Tag | undefined): void {
  const { canvas, structure } = brush;
  const { fontSize: size, lineHeight } = types.h3;
  const run: Run = { text: printable(label), font: typeface.bold, size, colour: dress.colours.emergency };
  const [line] = breakLines([run], { room: sheet.room, leading: size * lineHeight });
  if (!line) return;
  const [width, height] = [line.xAdvance + 18, line.box.height + 4];
  const [x, top] = [(sheet.width - width) / 2, mm(5)];
  canvas.artifact();
  for (const [left, up, wide, tall] of [
    [x, top, width, THICK],
    [x, top + height - THICK, width, THICK],
    [x, top, THICK, height],
    [x + width - THICK, top, THICK, height],
  ] as const) {
    canvas.rectangle(left, up, wide, tall, dress.colours.emergency);
  }
  if (!tag) canvas.artifact(HEADER);
  paintLine(brush, line, x + 9, top + 2, tag && structure.enter(tag, structure.root));
}

const THICK = 1.4;
