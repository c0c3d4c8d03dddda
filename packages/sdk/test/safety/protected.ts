import type { DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Canary } from './canary.js';
import { at, type Cast, cast, type Gradering, RENDITIONS, type Rendition, type Someone } from './copies.js';
import { fullDocument } from './full-document.js';
import { isPlace, isRegion, isWhereabouts } from './places.js';

/** A full document of a type, everyone in it, and what stands in every field. */
export interface Case extends Cast {
  readonly turn: number;
  readonly canaries: readonly Canary[];
}

export async function casesOf(type: DocumentType, turns: readonly number[]): Promise<readonly Case[]> {
  const schema = (await type.schema()) as Record<string, unknown>;
  return turns.map((turn) => {
    const full = fullDocument(schema, turn);
    return { ...cast(full), canaries: full.canaries, turn };
  });
}

/** A copy to be made: for whom, by which row, and which of the three. */
export interface Reader {
  readonly id: string;
  readonly reader: Someone;
  readonly rendition: Rendition;
}

/** Every private person, and one service: another each turn. */
export function readersOf({ people, turn }: Case): readonly Reader[] {
  const services = people.filter(({ isPrivate }) => !isPrivate);
  const service = services[turn % services.length];
  return people.flatMap((reader, index) =>
    reader.isPrivate || reader === service
      ? RENDITIONS.map((rendition) => ({ id: `m-${index}-${rendition}`, reader, rendition }))
      : [],
  );
}

export function isMember(document: Draft<BaseDocument>, { field }: Someone): boolean {
  if (field === '/bruker') return true;
  if (!/^\/barn\/\d+\/person$/.test(field)) return false;
  return !['annenForelder', 'fosterhjem'].includes(at(document, field.replace('/person', '')).borHos as string);
}

/** What a copy to `reader` must not say when the address of `hidden` is graded. */
export function forbidden(
  { document, people, canaries }: Case,
  hidden: Someone,
  grading: Gradering,
  reader: Someone,
): readonly Canary[] {
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
