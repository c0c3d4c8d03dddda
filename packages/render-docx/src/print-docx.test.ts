import { defaultTheme } from '@hjemmel/theme';
import { type Handlers, TreeError } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import type { Context } from './context.js';
import { handlers } from './handlers.js';
import { mapParagraphs } from './pieces/paragraphs.js';
import type { Piece, Run } from './pieces/piece.js';
import { printDocx } from './print-docx.js';
import { letter } from './test-letter.js';

const print = (changes: Partial<Handlers<Context, readonly Piece[]>>) =>
  printDocx(letter, { theme: defaultTheme, handlers: { ...handlers, ...changes } });
const said = (pieces: readonly Piece[], change: (text: string) => string) =>
  mapParagraphs(pieces, (piece) => ({ ...piece, runs: piece.runs.map((run) => worded(run, change)) }));

function worded(run: Run, change: (text: string) => string): Run {
  return run.kind === 'words' ? { ...run, text: change(run.text) } : run;
}

it('returns the letter when every handler does its work', async () => {
  expect((await print({})).mandatory).toEqual(['klagerett']);
});

it.each<[string, Partial<Handlers<Context, readonly Piece[]>>]>([
  ['drops paragraphs', { paragraph: () => [] }],
  ['cuts paragraphs', { paragraph: (...all) => said(handlers.paragraph(...all), (text) => text.slice(0, 20)) }],
  ['adds a word', { paragraph: (...all) => said(handlers.paragraph(...all), (text) => `Ikke. ${text}`) }],
  ['shouts', { heading: (...all) => said(handlers.heading(...all), (text) => text.toUpperCase()) }],
  ['drops headings', { heading: () => [] }],
  [
    'keeps only the first item of a list',
    { list: (block, context) => handlers.list({ ...block, items: block.items.slice(0, 1) }, context) },
  ],
  [
    'turns notices round',
    { notice: (block, context) => handlers.notice({ ...block, children: block.children.toReversed() }, context) },
  ],
])('refuses a letter whose handler %s', async (_, broken) => {
  await expect(print(broken)).rejects.toThrow(TreeError);
  await expect(print(broken)).rejects.toMatchObject({ code: 'mandatory-not-in-output', blockId: 'klagerett' });
});

it.each<[string, Partial<Handlers<Context, readonly Piece[]>>]>([
  ['a table', { table: () => [] }],
  ['a row', { table: (block, context) => handlers.table({ ...block, rows: block.rows.slice(1) }, context) }],
  ['a value', { keyValue: (block, context) => handlers.keyValue({ ...block, rows: block.rows.slice(1) }, context) }],
  ['a signature', { signature: () => [] }],
])('refuses a letter without %s, mandatory or not', async (_, broken) => {
  await expect(print(broken)).rejects.toMatchObject({ code: 'text-lost' });
});
