import type { Loss } from '@hjemmel/adapter';
import { type Node, node, rows, word } from '../read/resources.js';
import { isField, keyOf, type Questionnaire, type QuestionnaireItem, typeOf } from './questionnaire.js';
import { withReferences } from './with-references.js';

/** A document made of answers, still to be judged, or why there is none. `lost` names answers by `linkId`. */
export type FromAnswers =
  | { readonly ok: true; readonly document: Node; readonly lost: readonly Loss[] }
  | { readonly ok: false; readonly reason: 'annet-skjema' | 'nyere-skjema' };

type Fields = Record<string, unknown>;

interface Reading {
  readonly lost: Loss[];
  /** An id for a row that has none, by the `linkId` of its id. */
  readonly fresh: (linkId: string) => string;
}

/**
 * Reads the answers to one of our forms, also to an older version of it. Rows without an id get one; a reference may be the
 * name of the row instead of its id. An answer of the wrong kind, or to a question nobody asks, is named in `lost`.
 */
export function documentOf(questionnaires: readonly Questionnaire[], response: Node): FromAnswers {
  const [url, version] = (word(response.questionnaire) ?? '').split('|');
  const questionnaire = questionnaires.find((one) => one.url === url);
  if (questionnaire === undefined) return { ok: false, reason: 'annet-skjema' };
  if (version !== undefined && isNewer(version, questionnaire.version)) return { ok: false, reason: 'nyere-skjema' };
  const answered = rows(response.item);
  const reading: Reading = { lost: [], fresh: freshIds(new Set(idsIn(answered))) };
  const type = typeOf(questionnaire);
  const said = { ...(type !== undefined && { type }), ...objectOf(questionnaire.item, answered, reading) };
  return { ok: true, document: withReferences(questionnaire, said), lost: reading.lost };
}

/** Versions are numbers with full stops between. */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((number, index) => number !== b?.[index]);
  return at >= 0 && Number(a?.[at]) > Number(b?.[at] ?? 0);
}

/** The fields of one object: what its own items answer, and what stands under headings, which are no objects. */
function objectOf(asked: readonly QuestionnaireItem[], answered: readonly Node[], reading: Reading): Fields {
  const known = new Map(asked.map((item) => [item.linkId, item]));
  for (const { linkId } of answered)
    if (!known.has(String(linkId))) reading.lost.push(loss(linkId, 'ukjent-spoersmaal'));
  const fields: Fields = {};
  for (const item of asked) {
    const own = answered.filter(({ linkId }) => linkId === item.linkId);
    if (!isField(item)) {
      if (item.type === 'group') Object.assign(fields, objectOf(item.item ?? [], own.flatMap(itemsOf), reading));
      continue;
    }
    const value = item.type === 'group' ? groupOf(item, own, reading) : answerOf(item, own, reading);
    if (value !== undefined) fields[keyOf(item)] = value;
  }
  return named(fields, asked, reading);
}

/** A row or a person that has anything has an id; the id of the document itself is nobody's to make up. */
function named(fields: Fields, asked: readonly QuestionnaireItem[], { fresh }: Reading): Fields {
  const id = asked.find((item) => keyOf(item) === 'id' && item.linkId !== '/id');
  if (id === undefined || 'id' in fields || Object.keys(fields).length === 0) return fields;
  return { id: fresh(id.linkId), ...fields };
}

const itemsOf = (answered: Node): readonly Node[] => rows(answered.item);

/** A list that must be there is empty rather than missing. */
function groupOf(item: QuestionnaireItem, own: readonly Node[], reading: Reading): unknown {
  const filled = own
    .map((one) => objectOf(item.item ?? [], itemsOf(one), reading))
    .filter((object) => Object.keys(object).length > 0);
  if (item.repeats !== true) return filled[0];
  const isDue = item.required === true && item.enableWhen === undefined;
  return filled.length > 0 || isDue ? filled : undefined;
}

function answerOf(item: QuestionnaireItem, own: readonly Node[], reading: Reading): unknown {
  const given = own.flatMap(({ answer }) => rows(answer));
  const values = given.map((one) => saidBy(item, one));
  if (values.some((value) => value === undefined)) reading.lost.push(loss(item.linkId, 'feil-type'));
  const known = values.filter((value) => value !== undefined && value !== '');
  if (item.repeats === true) return known.length > 0 ? known : undefined;
  if (known.length > 1) reading.lost.push(loss(item.linkId, 'flere-svar'));
  return known[0];
}

function saidBy({ type, answerOption = [] }: QuestionnaireItem, answer: Node): unknown {
  if (type === 'choice') {
    const code = word(node(answer.valueCoding).code) ?? word(answer.valueString);
    return answerOption.some(({ valueCoding }) => valueCoding.code === code) ? code : undefined;
  }
  if (type === 'boolean') return typeof answer.valueBoolean === 'boolean' ? answer.valueBoolean : undefined;
  if (type === 'decimal') {
    const value = answer.valueDecimal ?? answer.valueInteger;
    return typeof value === 'number' ? value : undefined;
  }
  return word(answer.valueString ?? answer.valueDate ?? answer.valueDateTime ?? answer.valueUri)?.trim();
}

const loss = (linkId: unknown, reason: string): Loss => ({
  path: /^[#/\w*æøåÆØÅ$-]{1,200}$/.test(String(linkId)) ? String(linkId) : '',
  reason,
});

/** Every id somebody has given. */
const idsIn = (answered: readonly Node[]): readonly string[] =>
  answered.flatMap((item) => [
    ...(String(item.linkId).endsWith('/id')
      ? rows(item.answer).flatMap(({ valueString }) => word(valueString) ?? [])
      : []),
    ...idsIn(itemsOf(item)),
  ]);

/** Ids nobody has: the name of the list and a number. */
function freshIds(taken: Set<string>): (linkId: string) => string {
  return (linkId) => {
    const name = linkId.replace(/\/\*/g, '').split('/').at(-2)?.toLowerCase() ?? 'rad';
    let number = 1;
    while (taken.has(`${name}-${number}`)) number += 1;
    taken.add(`${name}-${number}`);
    return `${name}-${number}`;
  };
}
