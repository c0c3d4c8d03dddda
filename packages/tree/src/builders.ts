import type {
  Answer,
  Block,
  Heading,
  KeyValue,
  KeyValueRow,
  List,
  ListItem,
  Notice,
  Paragraph,
  Section,
  Signature,
  Table,
} from './block.js';
import { type Inline, type InlineInput, inlines } from './inline.js';

/** Optional properties of a block, given as the last argument of its builder. */
export type Options<T extends Block> = Pick<T, 'id' | 'source' | 'access' | 'mandatory'>;

const heading =
  (level: 1 | 2 | 3) =>
  (content: InlineInput, options: Options<Heading> = {}): Heading => ({
    type: 'heading',
    level,
    content: inlines(content),
    ...options,
  });

export const h1 = heading(1);
export const h2 = heading(2);
export const h3 = heading(3);

export function p(content: InlineInput, options: Options<Paragraph> & Pick<Paragraph, 'tone'> = {}): Paragraph {
  return { type: 'paragraph', content: inlines(content), ...options };
}

export function item(content: InlineInput, extra: Pick<ListItem, 'children' | 'source'> = {}): ListItem {
  return { content: inlines(content), ...extra };
}

const list =
  (ordered: boolean) =>
  (items: readonly (string | Inline | ListItem)[], options: Options<List> = {}): List => ({
    type: 'list',
    ordered,
    items: items.map(toItem),
    ...options,
  });

export const ul = list(false);
export const ol = list(true);

function toItem(value: string | Inline | ListItem): ListItem {
  return typeof value === 'object' && 'content' in value ? value : item(value);
}

/** A row of a keyValue block, or of a table when given cells. */
export function row(key: string, value: InlineInput, source?: string): KeyValueRow {
  return source === undefined ? { key, value: inlines(value) } : { key, value: inlines(value), source };
}

export function keyValue(rows: readonly KeyValueRow[], options: Options<KeyValue> = {}): KeyValue {
  return { type: 'keyValue', rows, ...options };
}

/** Columns are header texts or `{ header, align }`; every row needs as many cells as there are columns (throws RangeError). */
export function table(
  caption: string,
  columns: readonly (string | Table['columns'][number])[],
  rows: readonly { readonly cells: readonly InlineInput[]; readonly source?: string }[],
  options: Options<Table> & Partial<Pick<Table, 'rowHeaders'>> = {},
): Table {
  const wrong = rows.findIndex((r) => r.cells.length !== columns.length);
  if (wrong >= 0) throw new RangeError(`table row ${wrong} does not have ${columns.length} cells`);
  return {
    type: 'table',
    caption,
    columns: columns.map((c) => (typeof c === 'string' ? { header: c } : c)),
    rowHeaders: true,
    rows: rows.map((r) => ({ ...r, cells: r.cells.map(inlines) })),
    ...options,
  };
}

export function notice(tone: Notice['tone'], children: readonly Block[], options: Options<Notice> = {}): Notice {
  return { type: 'notice', tone, children, ...options };
}

export function section(children: readonly Block[], options: Options<Section> = {}): Section {
  return { type: 'section', children, ...options };
}

export function signature(
  fields: Pick<Signature, 'role' | 'name' | 'date' | 'form'>,
  options: Options<Signature> = {},
): Signature {
  return { type: 'signature', ...fields, ...options };
}

/** Room to answer by hand: one line unless told otherwise, none where there are choices. */
export function answer(
  label: string,
  { lines, ...fields }: Options<Answer> & Partial<Pick<Answer, 'help' | 'lines' | 'short' | 'choices'>> = {},
): Answer {
  return { type: 'answer', label, lines: lines ?? (fields.choices === undefined ? 1 : 0), ...fields };
}
