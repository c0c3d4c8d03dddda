import { describe, expect, it } from 'vitest';
import type { Box } from './box.js';
import { paginate } from './paginate.js';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const BASE: Omit<Box, 'kind' | 'height'> = {
  x: 0,
  y: 0,
  width: 100,
  inset: NONE,
  border: NONE,
  style: {},
  lines: [],
  children: [],
  whole: false,
  breakBefore: false,
  keepWithNext: false,
  keepWithPrevious: false,
  repeat: false,
  again: false,
};

/** A text of so many lines, each 10 points tall. */
const text = (count: number, more: Partial<Box> = {}): Box => ({
  ...BASE,
  kind: 'text',
  height: count * 10,
  lines: Array.from({ length: count }, () => ({
    box: { x: 0, y: 0, width: 50, height: 10 },
    xAdvance: 50,
    baseline: 8,
    pieces: [],
  })),
  ...more,
});

const column = (children: readonly Box[], more: Partial<Box> = {}): Box => {
  const { top, bottom } = more.inset ?? NONE;
  let y = top;
  const placed = children.map((child) => {
    const at = { ...child, y };
    y += child.height;
    return at;
  });
  return { ...BASE, kind: 'column', height: y + bottom, children: placed, ...more };
};

const row = (children: readonly Box[], more: Partial<Box> = {}): Box => ({
  ...BASE,
  kind: 'row',
  height: Math.max(...children.map(({ height }) => height)),
  children,
  ...more,
});

const count = ({ lines, children, again }: Box): number =>
  again ? 0 : lines.length + children.reduce((sum, child) => sum + count(child), 0);
/** Lines on each page of 100 points, those that are only shown again left out. */
const pages = (...children: readonly Box[]) => paginate(column(children), { first: 100, others: 100 }).map(count);

describe('pages', () => {
  it('are filled, and lose and repeat no line', () => {
    expect(pages(text(4), text(4), text(25))).toEqual([10, 10, 10, 3]);
    expect(pages(text(10))).toEqual([10]);
  });

  it('leave no line of a text alone at either side', () => {
    expect(pages(text(9), text(3))).toEqual([9, 3]);
    expect(pages(text(7), text(4))).toEqual([9, 2]);
    expect(pages(text(8), text(3))).toEqual([8, 3]);
  });

  it('keep a heading with two lines of what it heads', () => {
    const heading = text(1, { keepWithNext: true });
    expect(pages(text(8), heading, text(5))).toEqual([8, 6]);
    expect(pages(text(7), heading, text(5))).toEqual([10, 3]);
    expect(pages(text(7), column([heading, text(5)]))).toEqual([10, 3]);
  });

  it('keep what is signed with the end of what it signs', () => {
    const signature = text(3, { whole: true, keepWithPrevious: true });
    expect(pages(text(9), signature)).toEqual([7, 5]);
  });

  it('keep whole what must be whole, unless it is taller than a page', () => {
    expect(pages(text(6), text(6, { whole: true }))).toEqual([6, 6]);
    expect(pages(text(6), text(14, { whole: true }))).toEqual([6, 10, 4]);
  });

  it('frame both parts of a framed box', () => {
    const inset = { top: 5, right: 5, bottom: 5, left: 5 };
    const [first, second] = paginate(column([column([text(12)], { inset })]), { first: 100, others: 100 });
    expect([first, second].map((page) => [count(page ?? (BASE as Box)), page?.children[0]?.height])).toEqual([
      [9, 100],
      [3, 40],
    ]);
  });

  it('begin anew where it is asked for', () => {
    expect(pages(text(2), text(2, { breakBefore: true }), text(2))).toEqual([2, 4]);
  });
});

describe('a table', () => {
  const head = text(1, { repeat: true, keepWithNext: true, whole: true });
  const cells = (lines: number) => row([text(1), text(lines)], { whole: true });
  const table = (...rows: readonly Box[]) => column([text(1, { keepWithNext: true }), head, column(rows)]);
  const shown = (page: Box): number =>
    (page.again ? 1 : 0) + page.children.reduce((sum, child) => sum + shown(child), 0);

  it('begins with caption, head and first row together', () => {
    expect(pages(text(7), table(cells(2), cells(2)))).toEqual([7, 2 + 3 + 3]);
  });

  it('shows its head again on each page, and never without a row', () => {
    const found = paginate(column([table(...Array.from({ length: 12 }, () => cells(3)))]), { first: 100, others: 100 });
    expect(found.map(shown)).toEqual([0, 1, 1, 1, 1].slice(0, found.length));
    expect(found.every((page) => count(page) >= 4)).toBe(true);
  });

  it('cuts a row too tall for any page in its last cell alone', () => {
    const tall = row([text(2), text(20)]);
    expect(pages(tall)).toEqual([12, 10]);
  });
});
