import { defaultTheme } from '@hjemmel/theme';
import { type Handlers, TreeError } from '@hjemmel/tree';
import { expect, it } from 'vitest';
import type { Context } from './context.js';
import { handlers } from './handlers.js';
import { type Html, html } from './html.js';
import { printHtml } from './print-html.js';
import { readHtml } from './read-html.js';
import { letter } from './test-letter.js';

const print = (changes: Partial<Handlers<Context, Html>>) => () =>
  printHtml(letter, { theme: defaultTheme, handlers: { ...handlers, ...changes } });
const lost = expect.objectContaining({ code: 'mandatory-not-in-output', blockId: 'klagerett' });

it('returns the letter when every handler does its work', () => {
  expect(print({})().mandatory).toEqual(['klagerett']);
});

it.each<[string, Partial<Handlers<Context, Html>>]>([
  ['drops paragraphs', { paragraph: () => html`` }],
  [
    'hides paragraphs',
    { paragraph: (block, context) => html`<div hidden>${handlers.paragraph(block, context)}</div>` },
  ],
  [
    'hides paragraphs from readers',
    { paragraph: (...all) => html`<div aria-hidden="true">${handlers.paragraph(...all)}</div>` },
  ],
  ['comments paragraphs out', { paragraph: (...all) => html`<!--${handlers.paragraph(...all)}-->` }],
  [
    'puts paragraphs in a template',
    { paragraph: (...all) => html`<template>${handlers.paragraph(...all)}</template>` },
  ],
  ['adds a word to each paragraph', { paragraph: (...all) => html`<p>Ikke.</p>${handlers.paragraph(...all)}` }],
  ['drops headings', { heading: () => html`` }],
  [
    'keeps only the first item of a list',
    { list: (block, context) => handlers.list({ ...block, items: block.items.slice(0, 1) }, context) },
  ],
  [
    'turns notices round',
    { notice: (block, context) => handlers.notice({ ...block, children: block.children.toReversed() }, context) },
  ],
])('refuses a letter whose handler %s', (_, broken) => {
  expect(print(broken)).toThrow(lost);
  expect(print(broken)).toThrow(TreeError);
});

it('reads nothing but UTF-8', () => {
  expect(() => readHtml(new Uint8Array([0x3c, 0xff]))).toThrow(TypeError);
});
