import { answer, type Block, h3, p } from '@hjemmel/tree';
import type { LayoutField, LayoutTexts } from './layout.js';
import type { PaperTexts } from './paper-texts.js';

/** Where on the form fields stand. */
export interface Paper {
  readonly texts: LayoutTexts;
  readonly words: PaperTexts;
  /** 0 right under the heading of the section. */
  readonly depth: number;
  /** Help is printed once, not again in the next row. */
  readonly help: boolean;
  readonly inRow: boolean;
}

/** Labels that stand in the row already: a professional and a private person have one name between them on paper. */
type Seen = Set<string>;

/** The blocks fields become on paper, with room to write. */
export function blankFields(fields: readonly LayoutField[], paper: Paper, seen: Seen = new Set()): readonly Block[] {
  return fields.filter((field) => isPrinted(field, paper)).flatMap((field) => blankField(field, paper, seen));
}

/** Whether a paper form shows a field at all. */
export function isPrinted({ widget, paper, fields }: LayoutField, place: Paper): boolean {
  if (NEVER.has(widget) || paper === 'leftOut' || (paper === 'ownOnly' && place.inRow)) return false;
  const inner = widget === 'rows' ? { ...place, inRow: true } : place;
  return fields === undefined || fields.some((field) => isPrinted(field, inner));
}

const NEVER = new Set<LayoutField['widget']>(['fixed', 'rowId', 'computed']);

function blankField(field: LayoutField, paper: Paper, seen: Seen): readonly Block[] {
  if (field.widget === 'group') return blankGroup(field, paper, seen);
  if (field.widget === 'rows') return blankRows(field, paper);
  const label = labelOf(field, paper);
  if (seen.has(label)) return [];
  seen.add(label);
  return [answer(label, answerOf(field, paper))];
}

function answerOf(field: LayoutField, paper: Paper): Parameters<typeof answer>[1] {
  const help = helpOf(field, paper);
  const { choices, lines, short } = roomFor(field, paper);
  return {
    source: field.pointer,
    ...(help !== undefined && { help }),
    ...(choices && { choices }),
    ...(lines !== undefined && { lines }),
    ...(short && { short: true }),
  };
}

interface Room {
  readonly choices?: readonly string[];
  readonly lines?: number;
  readonly short?: boolean;
}

function roomFor({ widget, text, choices, printed }: LayoutField, { texts, words, inRow, depth }: Paper): Room {
  if (widget === 'yesNo') return { choices: [words.yes, words.no], short: true };
  if (choices) return { choices: choices.map((code) => texts.choices[text]?.[code] ?? code) };
  if (widget === 'textarea') return { lines: printed ?? (inRow ? 1 : depth > 0 ? 2 : 3) };
  if (widget === 'lines') return { lines: printed ?? 2 };
  return { lines: 1, short: true };
}

/** A choice of kind between variants is asked once; what each variant asks for is asked of them all. */
function blankGroup(field: LayoutField, paper: Paper, seen: Seen): readonly Block[] {
  const { fields = [] } = field;
  const isVariant = fields.some(({ visibleWhen, widget }) => visibleWhen !== undefined && widget === 'group');
  if (isVariant) return blankFields(fields, { ...paper, help: false }, seen);
  if (paper.inRow) return blankFields(fields, paper, seen);
  return [...headed(field, paper), ...blankFields(fields, { ...paper, depth: paper.depth + 1 }, new Set())];
}

function blankRows(field: LayoutField, paper: Paper): readonly Block[] {
  const { fields = [], printed = paper.inRow ? 1 : 2, text } = field;
  const inside: Paper = { ...paper, depth: paper.depth + 1, inRow: true };
  const asked = fields.filter((each) => isPrinted(each, inside));
  const [only] = asked;
  if (only && asked.length === 1 && WRITTEN.has(only.widget)) return [lined(field, paper)];
  const rows = Array.from({ length: printed }, (_, index) => [
    h3(`${paper.texts.labels[`${text}[]`] ?? labelOf(field, paper)} ${index + 1}`, { source: field.pointer }),
    ...blankFields(asked, { ...inside, help: paper.help && index === 0 }),
  ]);
  return [...headed(field, paper), ...rows.flat()];
}

const WRITTEN = new Set<LayoutField['widget']>(['text', 'textarea']);

/** A list of short items is lines to write on, one for each. */
function lined(field: LayoutField, paper: Paper): Block {
  const help = helpOf(field, paper);
  const lines = field.printed ?? (paper.inRow || paper.depth > 0 ? 2 : 3);
  return answer(labelOf(field, paper), { source: field.pointer, lines, ...(help !== undefined && { help }) });
}

function headed(field: LayoutField, paper: Paper): readonly Block[] {
  const label = labelOf(field, paper);
  const help = helpOf(field, paper);
  return [h3(label), ...(help === undefined ? [] : [p(help, { tone: 'note' })])];
}

function labelOf({ text }: LayoutField, { texts }: Paper): string {
  return texts.labels[text] ?? text;
}

/** Names, telephone numbers and the like of a shared kind explain themselves. */
function helpOf({ text, widget }: LayoutField, { texts, help }: Paper): string | undefined {
  const plain = text.startsWith('felles/') && !text.startsWith('felles/dokument') && widget !== 'textarea';
  return help && !plain ? texts.help[text] : undefined;
}
