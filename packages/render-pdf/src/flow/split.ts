import type { Box } from './box.js';
import { contentHeight } from './content-height.js';

/**
 * How strict the rules for page ends are: all of them; all but what keeps neighbours together; only that lines and pictures
 * stay whole.
 */
export type Strictness = 'strict' | 'apart' | 'loose';

/** What stays on the page, and what goes on to the next. */
export interface Parts {
  readonly head: Box;
  readonly tail: Box;
}

/** The two parts of a box that is taller than `room`; undefined when the rules let no part of it stay. */
export function split(box: Box, room: number, strictness: Strictness): Parts | undefined {
  if (box.whole && strictness !== 'loose') return undefined;
  if (box.image) return undefined;
  if (box.kind === 'text') return splitText(box, room, strictness);
  return box.kind === 'row' ? splitRow(box, room, strictness) : splitColumn(box, room, strictness);
}

/** Lines that may stand alone at either side of a page end. */
const FEWEST = 2;

function splitText(box: Box, room: number, strictness: Strictness): Parts | undefined {
  const { lines, inset } = box;
  const fewest = strictness === 'loose' ? 1 : FEWEST;
  let height = inset.top + inset.bottom;
  let fit = 0;
  while (fit < lines.length && height + (lines[fit]?.box.height ?? 0) <= room) {
    height += lines[fit]?.box.height ?? 0;
    fit += 1;
  }
  const count = Math.min(fit, lines.length - fewest);
  if (count < fewest) return undefined;
  return { head: withLines(box, lines.slice(0, count)), tail: { ...withLines(box, lines.slice(count)), y: 0 } };
}

function withLines(box: Box, lines: Box['lines']): Box {
  const height = lines.reduce((sum, line) => sum + line.box.height, box.inset.top + box.inset.bottom);
  return { ...box, lines, height };
}

function splitColumn(box: Box, room: number, strictness: Strictness): Parts | undefined {
  const { children, inset } = box;
  const bottom = room - inset.bottom;
  const over = children.findIndex(
    (child, index) => child.y + contentHeight(child) > bottom + HAIR || (index > 0 && child.breakBefore),
  );
  for (let index = over; index >= 0; index -= 1) {
    const child = children[index];
    if (!child) return undefined;
    const cut =
      index === over && !(index > 0 && child.breakBefore) ? split(child, bottom - child.y, strictness) : undefined;
    if (cut) return columnParts(box, [...children.slice(0, index), cut.head], [cut.tail], index);
    if (index > 0 && mayEnd(children[index - 1], child, strictness)) {
      return columnParts(box, children.slice(0, index), [child], index);
    }
    // What must stay with the next goes on with it, and perhaps the end of what is before it too.
    const earlier = children[index - 1];
    if (earlier && index === over && strictness === 'strict' && !earlier.keepWithNext) {
      const part = split(earlier, earlier.height - HAIR, strictness);
      if (part) return columnParts(box, [...children.slice(0, index - 1), part.head], [part.tail, child], index);
    }
  }
  return undefined;
}

/** Points by which sums of heights may miss. */
const HAIR = 0.01;

/** A table head alone is no content. */
function mayEnd(before: Box | undefined, after: Box, strictness: Strictness): boolean {
  if (!before || before.again) return false;
  return strictness !== 'strict' || !(before.keepWithNext || after.keepWithPrevious);
}

function columnParts(box: Box, stay: readonly Box[], first: readonly Box[], index: number): Parts {
  const rest = box.children.slice(index + 1);
  const heads = stay
    .filter((child) => child.repeat && !first.includes(child))
    .map((child) => ({ ...child, again: true, keepWithNext: true }));
  const tail = stacked([...heads, ...first], box.inset.top);
  const end = tail.at(-1);
  const origin = box.children[index];
  const shift = end && origin ? end.y + end.height - (origin.y + origin.height) : 0;
  const moved = rest.map((child) => ({ ...child, y: child.y + shift }));
  return {
    head: { ...box, children: stay, height: bottomOf(stay) + box.inset.bottom },
    tail: { ...box, y: 0, breakBefore: false, children: [...tail, ...moved], height: box.height + shift },
  };
}

/** One under the other with no space between: what began them ended the page before. */
function stacked(boxes: readonly Box[], top: number): readonly Box[] {
  let y = top;
  return boxes.map((box) => {
    const placed = { ...box, y, breakBefore: false };
    y += box.height;
    return placed;
  });
}

function bottomOf(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}

/** Only the last child may go on, or its reader would meet the next page before the rest of this. */
function splitRow(box: Box, room: number, strictness: Strictness): Parts | undefined {
  const { children, inset } = box;
  const bottom = room - inset.bottom;
  const over = (child: Box) => child.y + contentHeight(child, true) > bottom + HAIR;
  if (strictness !== 'loose' && children.slice(0, -1).some(over)) return undefined;
  if (!children.some(over)) return undefined;
  const cuts = children.map((child) =>
    over(child) ? split(child, bottom - child.y, strictness) : { head: child, tail: undefined },
  );
  if (cuts.some((cut) => cut === undefined)) return undefined;
  const heads = cuts.flatMap((cut) =>
    cut ? [{ ...cut.head, height: Math.min(cut.head.height, bottom - cut.head.y) }] : [],
  );
  const tails = cuts.map((cut, index) => ({ ...(cut?.tail ?? emptied(children[index] ?? box)), y: inset.top }));
  return {
    head: { ...box, children: heads, height: bottomOf(heads) + inset.bottom },
    tail: { ...box, y: 0, children: tails, height: bottomOf(tails) + inset.bottom },
  };
}

/** Keeps its place in the row, with nothing in it. */
function emptied(box: Box): Box {
  return { ...box, lines: [], children: [], height: 0 };
}
