import { expect, it } from 'vitest';
import type { Block } from './block.js';
import { h1, p } from './builders.js';
import { compileWith, type Handlers } from './compile-with.js';

const name = (block: Block, prefix: string): string => `${prefix}${block.type}`;
const handlers: Handlers<string, string> = {
  heading: (block, prefix) => `${prefix}${block.level}`,
  paragraph: name,
  list: name,
  table: name,
  keyValue: name,
  notice: name,
  section: name,
  signature: name,
  answer: name,
  redacted: name,
};

it('gives each block to the handler of its type, with the context', () => {
  const render = compileWith(handlers);
  expect([render(h1('x'), '>'), render(p('x'), '-')]).toEqual(['>1', '-paragraph']);
});

it('does not compile when a handler is missing or takes another block', () => {
  const { redacted, ...rest } = handlers;
  // @ts-expect-error: a table of handlers without `redacted`
  compileWith<string, string>(rest);
  // @ts-expect-error: a paragraph has no level
  compileWith<string, string>({ ...handlers, paragraph: (block) => `${block.level}` });
  // @ts-expect-error: there is no such block
  const unknown: Handlers<string, string> = { ...handlers, marquee: name };
  expect(Object.keys(unknown)).toHaveLength(Object.keys(handlers).length + 1);
  expect(redacted).toBe(name);
});
