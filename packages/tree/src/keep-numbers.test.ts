import { expect, it } from 'vitest';
import { answer, item, keyValue, p, row, table, ul } from './builders.js';
import { link } from './inline.js';
import { keepNumbers } from './keep-numbers.js';
import { leaves } from './leaves.js';
import { testTree } from './test-tree.js';

const mark = '\u200e';
const kept = (...content: Parameters<typeof p>) => [
  ...keepNumbers(testTree([p(...content)])).blocks.flatMap((block) => [...leaves(block)]),
];
const shown = (text: string) => kept(text)[0]?.replaceAll('\u00a0', '_').replaceAll(mark, '|');

it.each([
  ['Ring 22 00 00 50 nå', 'Ring 22_00_00_50 nå'],
  ['+47 900 00 122', '+47_900_00_122'],
  ['800 41 515.', '800_41_515.'],
  ['etter § 3-2 nr. 6 og §§ 4, 5', 'etter §_3-2 nr._6 og §§_4, 5'],
  ['innen 12. mars 2026', 'innen 12._mars 2026'],
  ['by 12 March 2026', 'by 12_March 2026'],
  ['4 timer i uka, 2 besøk', '4 timer i uka, 2 besøk'],
  ['rom 12 34', 'rom 12 34'],
  ['12345 678 90 12', '12345 678 90 12'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  ['محمد علي, 22 00 00 50', 'محمد علي, |22_00_00_50'],
  ['Ring محمد (+47 22 00 00 50) i dag', 'Ring محمد (|+47_22_00_00_50) i dag'],
  ['שלום 1.12.2026', 'שלום |1.12.2026'],
  ['مع 72 54 00 00 أو 113, Ring 112', 'مع |72_54_00_00 أو |113, Ring 112'],
])('after words from right to left: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it('knows that the words before it on the line run from the right, also in another run', () => {
  const [line] = kept(['محمد علي, ', link('22 00 00 50', 'tel:+4722000050')]);
  expect(line).toBe(`محمد علي, ${mark}22\u00a000\u00a000\u00a050`);
});

it('in every kind of block, and changes nothing but spaces and marks', () => {
  const phone = 'ring 22 00 00 50';
  const tree = testTree([
    ul([item(phone, { children: ul([phone]) })]),
    table(phone, ['Når'], [{ cells: [phone] }]),
    keyValue([row(phone, phone)]),
    answer(phone, { help: phone }),
  ]);
  const texts = keepNumbers(tree).blocks.flatMap((block) => [...leaves(block)]);
  expect(texts.filter((text) => text.includes('22 '))).toEqual([]);
  expect(texts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
    tree.blocks.flatMap((block) => [...leaves(block)]),
  );
});
