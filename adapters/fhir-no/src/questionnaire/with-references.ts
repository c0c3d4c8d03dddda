import type { Node } from '../read/resources.js';
import { isReference, type Questionnaire, type QuestionnaireItem } from './questionnaire.js';

/** References that were answered with the words of a row, and not its id, lead to the one row that has them. */
export function withReferences(questionnaire: Questionnaire, document: Node): Node {
  const found = objectsIn(document);
  const ids = new Set(found.map(({ id }) => id));
  const asked = new Set(references(questionnaire.item));
  const resolve = (words: unknown): unknown => {
    if (typeof words !== 'string' || ids.has(words)) return words;
    const named = found.filter((row) => NAMES.some((key) => same(row[key], words)));
    return named.length === 1 ? named[0]?.id : words;
  };
  return mapped(document, '', asked, resolve) as Node;
}

/** What people call a row by. */
const NAMES = ['navn', 'tittel', 'tekst', 'betegnelse', 'beskrivelse'];

const references = (items: readonly QuestionnaireItem[]): readonly string[] =>
  items.flatMap((item) => [...(isReference(item) ? [item.linkId] : []), ...references(item.item ?? [])]);

/** Every object of the document that has an id. */
function objectsIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && !Array.isArray(value) ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

const same = (value: unknown, words: string): boolean =>
  typeof value === 'string' && value.trim().toLowerCase() === words.trim().toLowerCase();

/** `at` is the pointer of the value, with `*` for rows, as the questions have it. */
function mapped(value: unknown, at: string, asked: ReadonlySet<string>, resolve: (words: unknown) => unknown): unknown {
  if (asked.has(at)) return Array.isArray(value) ? value.map(resolve) : resolve(value);
  if (Array.isArray(value)) return value.map((row) => mapped(row, `${at}/*`, asked, resolve));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, child]) => [key, mapped(child, `${at}/${key}`, asked, resolve)]);
  return Object.fromEntries(fields);
}
