import type { Box } from '../flow/box.js';
import type { Canvas } from './canvas.js';
import { num, rgb } from './number.js';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** The ground and the borders of a box, as artifacts. */
export function paintFrame(canvas: Canvas, box: Box, y: number): void {
  const { style, border, x, width, height } = box;
  const ground = style.backgroundColor;
  if (height <= 0) return;
  if (ground !== undefined) {
    canvas.artifact();
    canvas.rectangle(x, y, width, height, ground);
  }
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    if (border[side] > 0) paintBorder(canvas, box, side, y);
  }
}

function paintBorder(canvas: Canvas, { border, style, x, width, height }: Box, side: Side, y: number): void {
  const thick = border[side];
  const colour = colourOf(style, side);
  const level = side === 'top' || side === 'bottom';
  const left = side === 'right' ? x + width - thick : x;
  const top = side === 'bottom' ? y + height - thick : y;
  canvas.artifact();
  if (style.borderTopStyle === 'dashed') {
    dashed(canvas, { left, top, level, thick, length: level ? width : height, colour });
    return;
  }
  canvas.rectangle(left, top, level ? width : thick, level ? thick : height, colour);
}

function colourOf(style: Box['style'], side: Side): string {
  const named = {
    top: style.borderTopColor,
    right: style.borderRightColor,
    bottom: style.borderBottomColor,
    left: style.borderLeftColor,
  };
  return named[side] ?? '#000000';
}

interface Stroke {
  readonly left: number;
  readonly top: number;
  readonly level: boolean;
  readonly thick: number;
  readonly length: number;
  readonly colour: string;
}

function dashed(canvas: Canvas, { left, top, level, thick, length, colour }: Stroke): void {
  const [x, y] = level ? [left, canvas.height - top - thick / 2] : [left + thick / 2, canvas.height - top];
  const end = level ? [x + length, y] : [x, y - length];
  const path = `${num(x)} ${num(y)} m ${end.map(num).join(' ')} l S`;
  canvas.draw(`q ${rgb(colour)} RG ${num(thick)} w [${num(thick * 3)} ${num(thick * 2)}] 0 d ${path} Q`);
}
