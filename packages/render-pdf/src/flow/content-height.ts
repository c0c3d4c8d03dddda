import type { Box } from './box.js';

/** Points that the content of a box asks for; margins at its end, and what a row stretches it by, may be left out. */
export function contentHeight(box: Box, stretched = false): number {
  const { lines, children, inset, kind } = box;
  if (box.image) return box.height;
  if (kind === 'text') return lines.reduce((sum, line) => sum + line.box.height, inset.top + inset.bottom);
  if (children.length === 0) return stretched ? 0 : box.height;
  let bottom = 0;
  for (const child of children) bottom = Math.max(bottom, child.y + contentHeight(child, kind === 'row'));
  return bottom + inset.bottom;
}
