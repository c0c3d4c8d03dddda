import { defaultTheme } from '@hjemmel/theme';
import { type Handlers, TreeError } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import type { Context } from './context.js';
import { handlers } from './handlers.js';
import { printText } from './print-text.js';
import { letter } from './test-letter.js';

const print =
  (changes: Partial<Handlers<Context, string>>, width = 80) =>
  () =>
    printText(letter, { width, theme: defaultTheme, handlers: { ...handlers, ...changes } });

it.each([0, 20, 37, 80])('returns the letter at width %i when every handler does its work', (width) => {
  expect(print({}, width)().mandatory).toEqual(['klagerett']);
});

it.each<[string, Partial<Handlers<Context, string>>]>([
  ['drops paragraphs', { paragraph: () => '' }],
  ['cuts paragraphs', { paragraph: (block, context) => handlers.paragraph(block, context).slice(0, 40) }],
  ['adds a word', { paragraph: (block, context) => `Ikke: ${handlers.paragraph(block, context)}` }],
  ['shouts', { heading: (block, context) => handlers.heading(block, context).toUpperCase() }],
  ['drops headings', { heading: () => '' }],
  [
    'keeps one item of a list',
    { list: (block, context) => handlers.list({ ...block, items: block.items.slice(0, 1) }, context) },
  ],
  ['drops the keys', { keyValue: (block, context) => handlers.keyValue(block, context).replace(/^.*: /gm, '') }],
  [
    'turns rows round',
    { table: (block, context) => handlers.table({ ...block, rows: block.rows.toReversed() }, context) },
  ],
  [
    'changes a number',
    { table: (block, context) => handlers.table(block, context).replaceAll('4\u00a0uker', '3\u00a0uker') },
  ],
  [
    'lengthens a number',
    { table: (block, context) => handlers.table(block, context).replaceAll('4\u00a0uker', '14\u00a0uker') },
  ],
  [
    'turns notices round',
    { notice: (block, context) => handlers.notice({ ...block, children: block.children.toReversed() }, context) },
  ],
])('refuses a letter whose handler %s', (_, broken) => {
  expect(print(broken)).toThrow(TreeError);
  expect(print(broken)).toThrow(expect.objectContaining({ code: 'mandatory-not-in-output', blockId: 'klagerett' }));
});
