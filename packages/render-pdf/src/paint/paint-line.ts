import type { Element, Structure } from '../struct/element.js';
import type { Line, Piece, Run } from '../text/line.js';
import type { Canvas } from './canvas.js';
import { codeOf, codesOf } from './codes.js';
import type { Fonts, FontUse } from './font-use.js';
import { num } from './number.js';
import type { Pictures } from './picture-use.js';

/** What painting anything on a page needs. */
export interface Brush {
  readonly canvas: Canvas;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  readonly structure: Structure;
}

/** Pieces of one run that stand side by side. */
interface Stretch {
  readonly run: Run;
  readonly pieces: Piece[];
  readonly x: number;
  width: number;
}

/** Paints a line with its left end at `x` and its top at `top`; `element` is undefined in an artifact. */
export function paintLine(brush: Brush, line: Line, x: number, top: number, element: Element | undefined): void {
  const { canvas, fonts, structure } = brush;
  const baseline = canvas.height - top - line.baseline;
  for (const stretch of stretchesOf(line, x)) {
    const { run } = stretch;
    const inside = element && run.tag ? structure.enter(run.tag, element) : element;
    if (inside) {
      canvas.in(inside);
      read(inside, stretch);
    }
    canvas.fill(run.colour);
    const use = fonts.use(run.font);
    canvas.font(use.name, run.size);
    canvas.text(`1 0 0 1 ${num(stretch.x)} ${num(baseline)} Tm`);
    show(canvas, stretch, use);
    if (inside && run.href !== undefined) linkTo(inside, run.href, stretch, canvas, top, line);
  }
}

/** Grounds behind words, painted before a text as an artifact. */
export function paintGrounds({ canvas }: Brush, line: Line, x: number, top: number): void {
  if (!line.pieces.some(({ run }) => run.ground !== undefined)) return;
  for (const { run, x: left, width } of stretchesOf(line, x)) {
    if (run.ground === undefined) continue;
    canvas.artifact();
    canvas.rectangle(left, top, width, line.box.height, run.ground);
  }
}

/** Lines under words, painted after a text as an artifact. */
export function paintUnderlines({ canvas }: Brush, line: Line, x: number, top: number): void {
  if (!line.pieces.some(({ run }) => run.underline !== undefined)) return;
  for (const { run, x: left, width } of stretchesOf(line, x)) {
    if (run.underline === undefined) continue;
    const thick = Math.max(0.5, run.size / 20);
    const under = top + line.baseline + run.size * 0.12;
    canvas.artifact();
    if (run.underline === 'solid') canvas.rectangle(left, under, width, thick, run.colour);
    else dashes(canvas, left, under, width, thick, run.colour);
  }
}

function dashes(canvas: Canvas, x: number, top: number, width: number, thick: number, colour: string): void {
  for (let at = 0; at < width; at += 4) canvas.rectangle(x + at, top, Math.min(2.5, width - at), thick, colour);
}

function stretchesOf({ pieces }: Line, left: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let x = left;
  for (const [index, piece] of pieces.entries()) {
    const last = found.at(-1);
    // The space at a line's end is read, but is neither underlined nor followed as a link.
    const trailing = index === pieces.length - 1 && piece.word.glyphs[0]?.text === ' ';
    const wide = trailing ? 0 : piece.width;
    if (last && last.run === piece.run) {
      last.pieces.push(piece);
      last.width += wide;
    } else {
      found.push({ run: piece.run, pieces: [piece], x, width: wide });
    }
    x += piece.width;
  }
  return found;
}

/** Headings keep their words, for bookmarks. */
function read(element: Element, { pieces }: Stretch): void {
  const heading = headingAround(element);
  if (!heading) return;
  for (const { word, actual } of pieces) {
    if (actual === undefined) for (const { text } of word.glyphs) heading.text += text;
  }
}

function headingAround(element: Element): Element | undefined {
  if (/^H\d$/u.test(element.tag.role)) return element;
  return element.parent && headingAround(element.parent);
}

function show(canvas: Canvas, { pieces }: Stretch, use: FontUse): void {
  let array = '';
  for (const piece of pieces) {
    if (piece.actual === undefined && !piece.word.shifts) {
      array += codesOf(piece.word, use);
      continue;
    }
    if (array !== '') canvas.text(`[(${array})]TJ`);
    array = '';
    if (piece.actual === undefined) canvas.text(shifted(piece, use));
    else canvas.text(`/Span<</ActualText<FEFF${utf16(piece.actual)}>>>BDC [(${codesOf(piece.word, use)})]TJ EMC`);
  }
  if (array !== '') canvas.text(`[(${array})]TJ`);
}

/** Glyph by glyph, each where its mark belongs. */
function shifted({ run, word: { glyphs, kerning, shifts } }: Piece, use: FontUse): string {
  const parts = glyphs.map((glyph, index) => {
    const [right, up] = shifts?.[index] ?? [0, 0];
    const moved = kerning?.[index] ?? 0;
    return `${num((up * run.size) / 1000)} Ts [${num(-right)}(${codeOf(glyph, use)})${num(right - moved)}]TJ`;
  });
  return `${parts.join(' ')} 0 Ts`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase();
}

function linkTo(
  element: Element,
  href: string,
  { x, width, run }: Stretch,
  canvas: Canvas,
  top: number,
  { box }: Line,
): void {
  const area = [x, canvas.height - top - box.height, x + width, canvas.height - top] as const;
  const known = element.kids.find((kid) => kid.kind === 'link' && kid.page === canvas.page);
  if (known?.kind === 'link') known.link.areas.push(area);
  else
    element.kids.push({
      kind: 'link',
      page: canvas.page,
      link: { href, text: run.text.replace(/\s+/gu, ' ').trim(), areas: [area] },
    });
}
