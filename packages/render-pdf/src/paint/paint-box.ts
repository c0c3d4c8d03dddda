import type { Box } from '../flow/box.js';
import type { Element } from '../struct/element.js';
import { num } from './number.js';
import { paintFrame } from './paint-frame.js';
import { type Brush, paintGrounds, paintLine, paintUnderlines } from './paint-line.js';

/** Paints a box and all in it; `top` is where its parent begins, `parent` is undefined in an artifact. */
export function paintBox(brush: Brush, box: Box, top: number, parent: Element | undefined): void {
  const y = top + box.y;
  const element = elementOf(brush, box, parent);
  paintFrame(brush.canvas, box, y);
  if (element) element.place ??= { page: brush.canvas.page, top: y };
  if (box.kind === 'text') paintText(brush, box, y, element);
  if (box.image) paintPicture(brush, box, box.image, y, element);
  for (const child of box.children) paintBox(brush, child, y, element);
}

function paintPicture(
  { canvas, pictures }: Brush,
  box: Box,
  image: Uint8Array,
  y: number,
  element: Element | undefined,
): void {
  const { x, width, height } = box;
  const bottom = canvas.height - y - height;
  if (element) {
    canvas.in(element);
    element.bbox = [x, bottom, x + width, bottom + height];
  } else {
    canvas.artifact();
  }
  canvas.draw(`q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(bottom)} cm /${pictures.use(image)} Do Q`);
}

function elementOf({ structure }: Brush, { tag, again }: Box, parent: Element | undefined): Element | undefined {
  if (!parent || again || tag?.role === 'Artifact') return undefined;
  return tag ? structure.enter(tag, parent) : parent;
}

function paintText(brush: Brush, box: Box, y: number, element: Element | undefined): void {
  const placed = placedLines(box, y);
  for (const { line, x, top } of placed) paintGrounds(brush, line, x, top);
  if (!element && placed.length > 0) brush.canvas.artifact();
  for (const { line, x, top } of placed) paintLine(brush, line, x, top, element);
  for (const { line, x, top } of placed) paintUnderlines(brush, line, x, top);
}

function placedLines({ lines, x, width, inset, style: { textAlign } }: Box, y: number) {
  let top = y + inset.top;
  const room = width - inset.left - inset.right;
  return lines.map((line) => {
    const share = textAlign === 'right' ? 1 : textAlign === 'center' ? 0.5 : 0;
    const placed = { line, x: x + inset.left + (room - line.xAdvance) * share, top };
    top += line.box.height;
    return placed;
  });
}
