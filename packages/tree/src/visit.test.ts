import { expect, it } from 'vitest';
import { h2, item, keyValue, notice, ol, p, row, section, signature, table, ul } from './builders.js';
import { gaps } from './gaps.js';
import { gap, strong } from './inline.js';
import { leaves } from './leaves.js';
import { testTree } from './test-tree.js';
import { findBlock, inlineText, visit } from './visit.js';

const inner = p('innerst', { id: 'p' });
const tree = testTree([h2('Først'), section([notice('info', [inner], { id: 'n' })], { id: 's' }), p('sist')]);

it('visits parents before children, in reading order', () => {
  expect([...visit(tree.blocks)].map(({ type, id }) => id ?? type)).toEqual(['heading', 's', 'n', 'p', 'paragraph']);
});

it('finds a block at any depth', () => {
  expect(findBlock(tree, 'p')).toBe(inner);
  expect(findBlock(tree, 'q')).toBeUndefined();
});

it('reads inline content as one string, gaps by their label', () => {
  expect(inlineText(p(['Fra ', strong('1. mai'), ' til ', gap('Mangler: dato')]).content)).toBe(
    'Fra 1. mai til Mangler: dato',
  );
});

it('gives the texts of every kind of block in reading order', () => {
  const blocks = section([
    h2('Overskrift'),
    ol([item('en', { children: ul(['en-a', 'en-b']) }), 'to']),
    table('Tabell', ['A', 'B'], [{ cells: ['1', ['2', strong('3')]] }]),
    keyValue([row('Nøkkel', 'verdi')]),
    notice('important', [p('viktig')]),
    signature({ role: 'Bruker', name: 'Iben', form: 'på papir' }),
    { type: 'redacted', label: 'Tatt ut', hjemmel: 'fvl § 13' },
  ]);
  expect([...leaves(blocks)].join('|')).toBe(
    'Overskrift|en|en-a|en-b|to|Tabell|A|B|1|23|Nøkkel|verdi|viktig|Bruker|Iben|på papir|Tatt ut|fvl § 13',
  );
});

it('finds gaps wherever inline content can stand', () => {
  const found = gaps(
    testTree([
      h2(gap('1')),
      ul([item([gap('2')], { children: ol([gap('3')]) })]),
      table('T', ['A'], [{ cells: [gap('4')] }]),
      notice('info', [keyValue([row('K', ['fra ', gap('5')])])]),
      signature({ role: 'Bruker' }),
    ]),
  );
  expect(found.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
});
