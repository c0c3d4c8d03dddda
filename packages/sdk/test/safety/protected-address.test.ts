import { composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { expect, it } from 'vitest';
import type { Canary } from './canary.js';
import { at, type Cast, cast, type Gradering, graded, type Someone } from './copies.js';
import { fullDocument } from './full-document.js';
import { documentTypes } from './installed.js';
import { isPlace, isRegion, isWhereabouts } from './places.js';
import { readable } from './readable.js';

/** As many as the kinds of home a child can have, so that each is tried. */
const TURNS = [0, 1, 2, 3, 4, 5];
const GRADINGS = ['fortrolig', 'strengtFortrolig', 'strengtFortroligUtland', 'ikkeKontrollert'] as const;

interface Case extends Cast {
  readonly canaries: readonly Canary[];
}

const cases = async (type: DocumentType): Promise<readonly Case[]> => {
  const schema = (await type.schema()) as Record<string, unknown>;
  return TURNS.map((turn) => {
    const full = fullDocument(schema, turn);
    return { ...cast(full), canaries: full.canaries };
  });
};

function isMember(document: Draft<BaseDocument>, { field }: Someone): boolean {
  if (field === '/bruker') return true;
  if (!/^\/barn\/\d+\/person$/.test(field)) return false;
  return !['annenForelder', 'fosterhjem'].includes(at(document, field.replace('/person', '')).borHos as string);
}

/** What a copy to `reader` must not say when the address of `hidden` is graded. */
function forbidden({ document, people, canaries }: Case, hidden: Someone, grading: Gradering, reader: Someone) {
  const isSecret = grading.startsWith('strengt');
  const home = people.filter((person) => isMember(document, person));
  const isHome = home.includes(hidden);
  if (!isSecret && (home.includes(reader) || reader === hidden)) return [];
  const whose = isHome ? home : [hidden];
  return canaries.filter(
    (canary) =>
      (isHome && isPlace(canary) && (isSecret || !isRegion(canary))) ||
      (isWhereabouts(canary) && whose.some(({ field }) => canary.at.startsWith(`${field}/`))),
  );
}

it.each(documentTypes)('keeps a protected address out of every copy: $id', async (type: DocumentType) => {
  const leaks = new Set<string>();
  for (const made of await cases(type)) {
    const { document, people } = made;
    expect(type.draftSchema(document)).toBe(true);
    for (const hidden of people.filter(({ isPrivate }) => isPrivate)) {
      for (const grading of GRADINGS) {
        const protectedOne = graded(document, hidden.field, grading);
        for (const { id, hvem, rendisjon } of protectedOne.mottaker) {
          const reader = people.find((person) => person.id === hvem) as Someone;
          const places = forbidden(made, hidden, grading, reader);
          if (places.length === 0) continue;
          const says = readable(composeDraftDocument(type, protectedOne, { mottaker: id }));
          for (const { value, field } of places) {
            if (says(value)) leaks.add(`${field} when ${kind(hidden)} is ${grading}, ${rendisjon} to ${kind(reader)}`);
          }
        }
      }
    }
  }
  expect([...leaks]).toEqual([]);
});

function kind({ field }: Someone): string {
  return field.replace(/\d+/g, '*');
}
