import type { BaseDocument, Draft } from '@hjemmel/model';
import type { FullDocument } from './full-document.js';

type Fields = Record<string, unknown>;
export type Gradering = BaseDocument['bruker']['adressebeskyttelse']['gradering'];

/** Someone in a document, and where. */
export interface Someone {
  readonly id: string;
  readonly field: string;
  readonly isPrivate: boolean;
}

export const RENDITIONS = ['part', 'kopi', 'tjeneste'] as const;
export type Rendition = (typeof RENDITIONS)[number];

/** Where someone stands, whichever row it is. */
export function kind({ field }: Someone): string {
  return field.replace(/\d+/g, '*');
}

/** Who a document is about, and who may get it. */
export interface Cast {
  readonly document: Draft<BaseDocument>;
  readonly people: readonly Someone[];
}

/** The full document with every reference leading somewhere, everyone in it a recipient, and nobody protected yet. */
export function cast({ document }: FullDocument): Cast {
  const copy = structuredClone(document) as unknown as Fields;
  Object.assign(copy, { skjermFor: [], noeytralTittel: undefined });
  delete copy.noeytralTittel;
  const people = peopleIn(copy, '');
  refer(copy, copy, people);
  for (const person of people) if (person.isPrivate) tame(at(copy, person.field));
  copy.mottaker = people.flatMap(({ id }, index) =>
    RENDITIONS.map((rendisjon) => ({
      id: `m-${index}-${rendisjon}`,
      hvem: id,
      rolle: index === 0 ? 'part' : 'kopi',
      rendisjon,
      kanal: 'personligOverlevering',
    })),
  );
  return { document: copy as unknown as Draft<BaseDocument>, people };
}

function tame(person: Fields): void {
  person.adressebeskyttelse = { gradering: 'ugradert', kontrollert: '2026-11-20' };
  if (person.kommunikasjon)
    (person.kommunikasjon as Fields).trygt = { ringe: true, beskjed: true, sms: true, brevHjem: true };
  delete person.doed;
}

/** The same with someone's address protected. */
export function graded(document: Draft<BaseDocument>, field: string, gradering: Gradering): Draft<BaseDocument> {
  const copy = structuredClone(document) as unknown as Fields;
  at(copy, field).adressebeskyttelse = { gradering, kontrollert: '2026-11-20' };
  return copy as unknown as Draft<BaseDocument>;
}

export function at(value: unknown, pointer: string): Fields {
  return pointer
    .split('/')
    .slice(1)
    .reduce((inner, key) => (inner as Fields)[key], value) as Fields;
}

function peopleIn(value: unknown, field: string): readonly Someone[] {
  if (typeof value !== 'object' || value === null || field === '/avsender') return [];
  const object = value as Fields;
  const isPrivate = 'adressebeskyttelse' in object;
  const isSomeone =
    typeof object.id === 'string' && typeof object.navn === 'string' && (isPrivate || 'rolle' in object);
  const self = isSomeone && !field.startsWith('/signatur') ? [{ id: object.id as string, field, isPrivate }] : [];
  return [...self, ...Object.entries(object).flatMap(([key, child]) => peopleIn(child, `${field}/${key}`))];
}

const REFERENCE = /^referanse:/;

/** A reference named after a list (`maalId`, `samtykke`) leads to its first row, any other to one of the people. */
function refer(whole: Fields, value: unknown, people: readonly Someone[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value as Fields)) {
    if (typeof child === 'string' && REFERENCE.test(child)) {
      const number = Number(child.split(':')[2]);
      const list = whole[child.split(':')[1]?.replace(/Id$/, '') ?? ''];
      const row = Array.isArray(list) ? (list[number % list.length] as Fields) : undefined;
      const some = key === 'person' ? people.filter(({ field }) => field.startsWith('/paaroerende')) : people;
      (value as Fields)[key] = row?.id ?? some[number % some.length]?.id;
    } else refer(whole, child, people);
  }
}
