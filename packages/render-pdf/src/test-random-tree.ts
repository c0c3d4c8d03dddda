import type { Block, DocumentTree, Heading, Inline, List, ListItem } from '@hjemmel/tree';
import fc from 'fast-check';
import { tree } from './fixture-trees.js';

const WORDS = [
  'og',
  'i',
  'bolig',
  'Åsen',
  'klagefrist',
  'tre',
  'uker',
  '§ 3-2',
  'Rehabiliteringskoordineringsansvarlig',
  'čállit',
  'ŋáŋŧ',
  'ïöä',
  'ⅿ'.normalize('NFKC'),
  '«sitat»',
  '23 00 00 47',
  'https://www.nordfjorden.kommune.no/helse-og-omsorg/bolig',
  'µg',
  '½',
  'a\u030a',
  '\n',
  '  ',
  '–',
  'x'.repeat(60),
  '1\u00a0000',
  'AVTALE',
  '-',
  'fjell\u00adveg',
  '&<>"()\\',
];

const words = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { maxLength, size: 'max' })
    .map((list) => list.map((word) => `${word} `).join(''));
const short = words(5);
const text = fc.oneof({ weight: 8, arbitrary: words(30) }, { weight: 1, arbitrary: words(400) });

const run: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text.map((value): Inline => ({ type: 'text', text: value })) },
  { weight: 1, arbitrary: short.map((value): Inline => ({ type: 'text', text: value, strong: true })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(short, fc.constantFrom('se', 'nn', 'smj'))
      .map(([value, lang]): Inline => ({ type: 'text', text: value, lang })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        short,
        fc.constantFrom('tel:+4723000047', 'https://nordfjorden.kommune.no/æ?b=c', 'javascript:alert(1)', 'nowhere'),
      )
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
    columns: fc.array(fc.record({ header: short, align: fc.constantFrom('start' as const, 'end' as const) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rowHeaders: fc.boolean(),
    rows: fc.array(fc.record({ cells: fc.array(inline, { minLength: columns, maxLength: columns }) }), {
      maxLength: 12,
    }),
  }),
);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content: inline,
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
    rows: fc.array(fc.record({ key: fc.oneof(short, text), value: inline }), { maxLength: 8 }),
  }),
  fc.record({ type: fc.constant('answer' as const), label: short, help: text, lines: fc.nat(12) }),
  fc.record({
    type: fc.constant('answer' as const),
    label: short,
    lines: fc.constant(0),
    short: fc.constant(true as const),
    choices: fc.array(short, { maxLength: 20 }),
  }),
  fc.record({ type: fc.constant('signature' as const), role: short }),
  fc.record({ type: fc.constant('signature' as const), role: short, name: short, date: short, form: text }),
  fc.record({ type: fc.constant('redacted' as const), label: short, hjemmel: short }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('section' as const), children: fc.array(leaf, { maxLength: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('notice' as const),
      tone: fc.constantFrom('important' as const, 'emergency' as const, 'info' as const),
      children: fc.array(leaf, { maxLength: 4 }),
    }),
  },
);

/** Any tree whose headings skip no level. */
export const randomTree: fc.Arbitrary<DocumentTree> = fc
  .tuple(fc.array(block, { maxLength: 14, size: 'max' }), fc.boolean())
  .map(([blocks, draft]) => tree(levelled(blocks), { draft }));

function levelled(blocks: readonly Block[]): readonly Block[] {
  let last = 0;
  const mend = (one: Block): Block => {
    if (one.type === 'section' || one.type === 'notice') return { ...one, children: one.children.map(mend) };
    if (
      one.type !== 'heading' ||
      !one.content.some((part) => /[^\s\u00ad]/u.test(part.type === 'gap' ? part.label : part.text))
    )
      return one;
    last = Math.min(one.level, last + 1);
    return { ...one, level: last as Heading['level'] };
  };
  return blocks.map(mend);
}
