import type { Block, DocumentTree, Inline, List } from '@hjemmel/tree';
import type { ReadElement } from './read/structure.js';
import { printable } from './text/printable.js';

/** One element a line, indented by its depth: role, language, scope, and its words with links and languages marked inside. */
export type Outline = readonly string[];

const INLINE = new Set(['Link', 'Span']);

/** What a screen reader meets in a file. */
export function outlineRead(element: ReadElement, depth = 0): Outline {
  const { role, lang, scope, kids } = element;
  const inside = kids.filter((kid) => typeof kid === 'string' || INLINE.has(kid.role)).map(inlineRead);
  const others = kids.filter((kid): kid is ReadElement => typeof kid !== 'string' && !INLINE.has(kid.role));
  return [
    line(depth, [role, lang ?? '', scope ?? ''], inside.join('')),
    ...others.flatMap((kid) => outlineRead(kid, depth + 1)),
  ];
}

function inlineRead(kid: ReadElement | string): string {
  if (typeof kid === 'string') return kid;
  const words = kid.kids.map(inlineRead).join('');
  return marked(kid.role, kid.lang ?? '', words);
}

/** The same from a tree alone. */
export function outlineOf(tree: DocumentTree): Outline {
  const { envelope, labels, versions, blocks, language, draft } = tree;
  const { sender, recipient, references } = envelope;
  const frame = [
    ...(draft ? [labels.draft] : []),
    ...[sender.name, sender.unit, ...sender.addressLines, sender.phone, sender.web],
    ...(recipient ? [sender.returnLine, recipient.name, ...recipient.lines] : []),
  ];
  const rows = references.map(({ label, value }): readonly [string, readonly Inline[]] => [
    label,
    [{ type: 'text', text: value }],
  ]);
  return [
    line(0, ['Document', tag(language), ''], ''),
    ...frame.flatMap((words) => element(1, 'P', words ?? '')),
    ...pairs(rows, language, 1),
    ...blocks.flatMap((block) => outlineOfBlock(block, language, 1)),
    ...element(1, 'P', `${labels.lawVersion} ${versions.law}`),
  ];
}

function outlineOfBlock(block: Block, language: string, depth: number): Outline {
  switch (block.type) {
    case 'heading':
      return words(depth, `H${block.level}`, block.content, language);
    case 'paragraph':
      return words(depth, 'P', block.content, language);
    case 'list':
      return ofList(block, language, depth, 0);
    case 'table':
      return ofTable(block, language, depth);
    case 'keyValue':
      return pairs(
        block.rows.map(({ key, value }) => [key, value]),
        language,
        depth,
      );
    case 'section':
    case 'notice':
      return around(
        depth,
        'Sect',
        block.children.flatMap((child) => outlineOfBlock(child, language, depth + 1)),
      );
    case 'signature':
      return around(
        depth,
        'Div',
        [block.role, block.name, block.date, block.form].flatMap((field) => element(depth + 1, 'P', field ?? '')),
      );
    case 'answer':
      return around(depth, 'Div', [
        ...[block.label, block.help ?? ''].flatMap((field) => element(depth + 1, 'P', field)),
        ...around(
          depth + 1,
          'L',
          (block.choices ?? []).flatMap((choice) => around(depth + 2, 'LI', element(depth + 3, 'LBody', choice))),
        ),
      ]);
    case 'redacted':
      return around(
        depth,
        'Div',
        [block.label, block.hjemmel].flatMap((field) => element(depth + 1, 'P', field)),
      );
  }
}

function ofList({ ordered, items }: List, language: string, depth: number, level: number): Outline {
  const shown = items.flatMap(({ content, children }, index) => {
    if (!says(content) && !children) return [];
    const letter = level % 2 === 1 ? 'abcdefghijklmnopqrstuvwxyz'[index] : undefined;
    const number = letter === undefined ? `${index + 1}.` : `${letter})`;
    const label = ordered ? number : level % 2 === 0 ? '•' : '–';
    const body = children
      ? around(depth + 2, 'LBody', [
          ...words(depth + 3, 'P', content, language),
          ...ofList(children, language, depth + 3, level + 1),
        ])
      : words(depth + 2, 'LBody', content, language);
    return [line(depth + 1, ['LI', '', ''], ''), ...element(depth + 2, 'Lbl', label), ...body];
  });
  return around(depth, 'L', shown);
}

type Table = Extract<Block, { readonly type: 'table' }>;

function ofTable({ caption, columns, rows, rowHeaders }: Table, language: string, depth: number): Outline {
  const cell = (content: readonly Inline[], index: number) =>
    rowHeaders && index === 0
      ? words(depth + 3, 'TH', content, language, 'Row', true)
      : words(depth + 3, 'TD', content, language, '', true);
  const body = rows.flatMap(({ cells }) => [line(depth + 2, ['TR', '', ''], ''), ...cells.flatMap(cell)]);
  // Without a body there is nothing the heads are the head of.
  const at = rows.length === 0 ? depth + 1 : depth + 2;
  const head = [
    line(at, ['TR', '', ''], ''),
    ...columns.map(({ header }) => line(at + 1, ['TH', '', 'Column'], header)),
  ];
  return [
    line(depth, ['Table', '', ''], ''),
    ...element(depth + 1, 'Caption', caption),
    ...(rows.length === 0 ? head : around(depth + 1, 'THead', head)),
    ...around(depth + 1, 'TBody', body),
  ];
}

function pairs(rows: readonly (readonly [string, readonly Inline[]])[], language: string, depth: number): Outline {
  const saying = rows.filter(([key, value]) => plain(key) !== '' || says(value));
  const shown = saying.flatMap(([key, value]) => [
    line(depth + 1, ['TR', '', ''], ''),
    line(depth + 2, ['TH', '', 'Row'], key),
    ...words(depth + 2, 'TD', value, language, '', true),
  ]);
  return around(depth, 'Table', shown);
}

function around(depth: number, role: string, inner: Outline): Outline {
  return inner.length === 0 ? [] : [line(depth, [role, '', ''], ''), ...inner];
}

function element(depth: number, role: string, text: string): Outline {
  return plain(text) === '' ? [] : [line(depth, [role, '', ''], text)];
}

/** Words in one language that is not the document's give it to their element. */
function words(
  depth: number,
  role: string,
  content: readonly Inline[],
  language: string,
  scope = '',
  empty = false,
): Outline {
  if (!says(content) && !empty) return [];
  const languages = new Set(content.map((run) => (run.type === 'gap' ? language : (run.lang ?? language))));
  const [only = language] = languages;
  const own = languages.size === 1 && only !== language ? only : undefined;
  const text = content.map((run) => inlineOf(run, own ?? language)).join('');
  return [line(depth, [role, own === undefined ? '' : tag(own), scope], text)];
}

function inlineOf(run: Inline, language: string): string {
  if (run.type === 'gap') return run.label;
  const lang = run.lang === undefined || run.lang === language ? '' : tag(run.lang);
  if (plain(run.text) === '') return run.text;
  if (run.type === 'link' && /^(?:https?|mailto|tel):/u.test(run.href)) return marked('Link', lang, run.text);
  return lang === '' ? run.text : marked('Span', lang, run.text);
}

function marked(role: string, lang: string, text: string): string {
  return `⟨${role} ${lang}|${text}⟩`;
}

function says(content: readonly Inline[]): boolean {
  return content.some((run) => plain(run.type === 'gap' ? run.label : run.text) !== '');
}

function tag(language: string): string {
  return language === 'nb' || language === 'nn' ? `${language}-NO` : language;
}

function line(depth: number, about: readonly string[], text: string): string {
  return `${'  '.repeat(depth)}${about.filter(Boolean).join(' ')}: ${plain(text)}`;
}

/** Spaces beside a mark say nothing. */
function plain(text: string): string {
  return printable(text.replaceAll('\u00ad', ''))
    .replace(/\s+/gu, ' ')
    .replace(/ ?([⟨⟩]) ?|(?<=\|) /gu, '$1')
    .trim();
}
