import type { Loss } from '@hjemmel/adapter';
import type { Resource } from '../r4.js';
import { isField, keyOf, type Questionnaire, type QuestionnaireItem } from './questionnaire.js';

/** A document as answers to its form, and what the form does not ask for. */
export interface Answered {
  readonly response: Resource;
  readonly lost: readonly Loss[];
}

interface Item {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly Readonly<Record<string, unknown>>[];
  readonly item?: readonly Item[];
}

/** `authored` is an ISO timestamp. Throws nothing: a value of another kind than the form asks for is not answered. */
export function answersOf(questionnaire: Questionnaire, document: object, authored: string): Answered {
  const item = questionnaire.item.flatMap((section) => itemOf(section, document));
  const response = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaire.url}|${questionnaire.version}`,
    status: 'completed',
    authored,
    item,
  };
  const asked = new Set(pointers(questionnaire.item));
  return { response, lost: unasked(document, '', '', asked) };
}

function itemOf(asked: QuestionnaireItem, within: unknown): readonly Item[] {
  if (!isField(asked)) return framed(asked, within);
  const value = (within as Readonly<Record<string, unknown>> | undefined)?.[keyOf(asked)];
  if (value === undefined) return [];
  const name = { linkId: asked.linkId, ...(asked.text !== undefined && { text: asked.text }) };
  if (asked.type === 'group') return rowsOf(asked, value).map((row) => ({ ...name, ...childrenOf(asked, row) }));
  const answer = rowsOf(asked, value).flatMap((one) => answerOf(asked, one));
  return answer.length === 0 ? [] : [{ ...name, answer }];
}

function framed(asked: QuestionnaireItem, within: unknown): readonly Item[] {
  if (asked.type !== 'group') return [];
  const { item } = childrenOf(asked, within);
  return item === undefined
    ? []
    : [{ linkId: asked.linkId, ...(asked.text !== undefined && { text: asked.text }), item }];
}

function childrenOf({ item = [] }: QuestionnaireItem, value: unknown): { readonly item?: readonly Item[] } {
  const children = item.flatMap((child) => itemOf(child, value));
  return children.length === 0 ? {} : { item: children };
}

const rowsOf = ({ repeats }: QuestionnaireItem, value: unknown): readonly unknown[] =>
  repeats === true && Array.isArray(value) ? value : [value];

const kinds: Readonly<Record<string, readonly [name: string, type: string]>> = {
  string: ['valueString', 'string'],
  text: ['valueString', 'string'],
  date: ['valueDate', 'string'],
  dateTime: ['valueDateTime', 'string'],
  url: ['valueUri', 'string'],
  decimal: ['valueDecimal', 'number'],
  boolean: ['valueBoolean', 'boolean'],
};

function answerOf({ type, answerOption = [] }: QuestionnaireItem, value: unknown) {
  if (type === 'choice') {
    const option = answerOption.find(({ valueCoding }) => valueCoding.code === value);
    return option === undefined ? [] : [{ valueCoding: option.valueCoding }];
  }
  const [name, kind] = kinds[type] ?? [];
  return name !== undefined && typeof value === kind ? [{ [name]: value }] : [];
}

const pointers = (items: readonly QuestionnaireItem[]): readonly string[] =>
  items.flatMap((item) => [item.linkId, ...pointers(item.item ?? [])]);

/** What of the document no question is about, by pointer; `template` has `*` for rows. */
function unasked(value: unknown, pointer: string, template: string, asked: ReadonlySet<string>): readonly Loss[] {
  if (pointer !== '' && !Array.isArray(value) && (typeof value !== 'object' || value === null)) {
    return asked.has(template) ? [] : [{ path: pointer, reason: 'ikke-i-skjemaet' }];
  }
  const rows = Array.isArray(value);
  if (rows && value.every((row) => typeof row !== 'object') && asked.has(template)) return [];
  return Object.entries(value ?? {}).flatMap(([key, child]) =>
    unasked(child, `${pointer}/${key}`, `${template}/${rows ? '*' : key}`, asked),
  );
}
