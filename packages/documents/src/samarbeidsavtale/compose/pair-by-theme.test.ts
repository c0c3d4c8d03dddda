import { expect, it } from 'vitest';
import { pairByTheme } from './pair-by-theme.js';

const row = (id: string, tema?: string) => ({ id, ...(tema && { tema }) });
const ids = (pairs: ReturnType<typeof pairByTheme>) =>
  pairs.map((pair) =>
    pair.map((side) => (side === undefined ? '-' : `${(side.row as { id: string }).id}@${side.index}`)),
  );

it('sets rows on the same theme beside each other', () => {
  const pairs = pairByTheme([row('a', 'x'), row('b', 'y')], [row('c', 'y'), row('d', 'x')]);
  expect(ids(pairs)).toEqual([
    ['a@0', 'd@1'],
    ['b@1', 'c@0'],
  ]);
});

it('leaves a side empty where the other has more, and loses nobody', () => {
  const pairs = pairByTheme([row('a', 'x'), row('b', 'x')], [row('c', 'z')]);
  expect(ids(pairs)).toEqual([
    ['a@0', '-'],
    ['b@1', '-'],
    ['-', 'c@0'],
  ]);
});

it('takes rows without a theme in their order', () => {
  expect(ids(pairByTheme([row('a'), row('b')], [row('c')]))).toEqual([
    ['a@0', 'c@0'],
    ['b@1', '-'],
  ]);
});
