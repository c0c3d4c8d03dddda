import type { Block, DocumentTree, Heading, Inline, List, ListItem } from '@hjemmel/tree';
import fc from 'fast-check';
import { testTree } from './test-letter.js';

const WORDS = [
  'og',
  'Åsen',
  'tre uker',
  '§ 3-2',
  'čállit',
  'ïöä',
  '«sitat»',
  '\n',
  '  ',
  '–',
  'x'.repeat(60),
  '1\u00a0000',
];
const ODD = ['a\u030a', 'fjell\u00adveg', '&<>"()\\', '{1}', 'محمد', '👩‍⚕️', '\t', '\u0007', ']]>', 'https://a.no/b'];

const words = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...WORDS, ...ODD), { maxLength, size: 'max' })
    .map((list) => list.map((word) => `${word} `).join(''));
const short = words(5);
const long = words(40);

const run: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: long.map((value): Inline => ({ type: 'text', text: value })) },
  { weight: 1, arbitrary: short.map((value): Inline => ({ type: 'text', text: value, strong: true })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(short, fc.constantFrom('se', 'nn', 'ar', 'tull og tøys'))
      .map(([value, lang]): Inline => ({ type: 'text', text: value, lang })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(short, fc.constantFrom('tel:+4723000047', 'https://nordfjorden.kommune.no/æ?b=c', 'javascript:alert(1)'))
      .map(([value, href]): Inline => ({ type: 'link', text: value, href })),
  },
  { weight: 1, arbitrary: short.map((label): Inline => ({ type: 'gap', label })) },
);
const inline = fc.array(run, { maxLength: 4 });

const list: fc.Arbitrary<List> = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(tie('item'), { maxLength: 5 }),
  }),
  item: fc
    .record({ content: inline, children: fc.option(tie('list'), { nil: undefined, depthSize: 'small' }) })
    .map(({ content, children }): ListItem => (children ? { content, children } : { content })),
})).list;

const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    caption: short,
    columns: fc.array(fc.record({ header: short.map((header) => `K ${header}`) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rowHeaders: fc.boolean(),
    rows: fc.array(fc.record({ cells: fc.array(inline, { minLength: columns, maxLength: columns }) }), {
      maxLength: 9,
    }),
  }),
);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content: inline.map((content) => [{ type: 'text' as const, text: 'O' }, ...content]),
  }),
  fc.record({ type: fc.constant('paragraph' as const), content: inline }),
  fc.record({
    type: fc.constant('paragraph' as const),
    tone: fc.constantFrom('lead' as const, 'note' as const),
    content: inline,
  }),
  list,
  table,
  fc.record({
    type: fc.constant('keyValue' as const),
    rows: fc.array(fc.record({ key: short, value: inline }), { maxLength: 6 }),
  }),
  fc.record({ type: fc.constant('signature' as const), role: short }),
  fc.record({ type: fc.constant('signature' as const), role: short, name: short, date: short, form: long }),
  fc.record({ type: fc.constant('redacted' as const), label: short, hjemmel: short }),
);

const group = fc.array(leaf, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('section' as const), children: group }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('notice' as const),
      tone: fc.constantFrom('important' as const, 'emergency' as const, 'info' as const),
      children: group,
    }),
  },
);

/** Any tree whose headings skip no level. */
export const randomTree: fc.Arbitrary<DocumentTree> = fc
  .tuple(fc.array(block, { maxLength: 12, size: 'max' }), fc.boolean())
  .map(([blocks, draft]) => testTree(levelled(blocks), { draft }));

function levelled(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  const mend = (one: Block): Block => {
    if (one.type === 'section' || one.type === 'notice') return { ...one, children: one.children.map(mend) };
    if (one.type !== 'heading') return one;
    last = Math.min(one.level, last + 1);
    return { ...one, level: last as Heading['level'] };
  };
  return blocks.map(mend);
}
