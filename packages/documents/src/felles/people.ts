import type { BaseDocument, Draft, DraftPart, Kontakt, Person } from '@hjemmel/model';

export type DraftPerson = DraftPart<Person>;
export type DraftKontakt = DraftPart<Kontakt>;

/** Every person and contact of a document by id: bruker, those in the envelope, and any row that holds one. */
export function findById(document: Draft<BaseDocument>, id: string): DraftPerson | DraftKontakt | undefined {
  if (document.bruker.id === id) return document.bruker;
  return search(document, id);
}

function search(value: unknown, id: string): DraftPerson | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const candidate = value as { id?: unknown; navn?: unknown };
  if (candidate.id === id) return typeof candidate.navn === 'string' ? (value as DraftPerson) : personIn(value);
  for (const [key, child] of Object.entries(value)) {
    if (NOBODY.has(key)) continue;
    const found = search(child, id);
    if (found) return found;
  }
  return undefined;
}

/** Parts of a document where an id and a name together do not make someone to write to. */
const NOBODY = new Set(['utvidelser', 'avsender', 'signatur']);

// A row (representant, pårørende, barn) may be referred to by its own id instead of its person's.
function personIn(row: object): DraftPerson | undefined {
  const { person, kontakt, hvem } = row as Record<string, unknown>;
  const inner = person ?? kontakt;
  if (isObject(inner)) return inner as DraftPerson;
  return isObject(hvem) ? personIn(hvem) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether two ids stand for the same person or contact, be it by their own id or by that of their row. */
export function isSamePerson(document: Draft<BaseDocument>, one: string, other: string): boolean {
  if (one === other) return true;
  const found = findById(document, one);
  return found !== undefined && found === findById(document, other);
}

/** The people whose home is one and the same secret: bruker and the children, but not those who live somewhere else. */
export function household(document: Draft<BaseDocument>): readonly DraftPerson[] {
  const { barn } = document as { barn?: unknown };
  const rows: readonly { person?: DraftPerson; borHos?: unknown }[] = Array.isArray(barn) ? barn : [];
  return [document.bruker, ...rows.flatMap(({ person, borHos }) => (person && !ELSEWHERE.has(borHos) ? [person] : []))];
}

const ELSEWHERE: ReadonlySet<unknown> = new Set(['annenForelder', 'fosterhjem']);

/** Every private person in the document, wherever they stand. */
export function everyone(value: unknown): readonly DraftPerson[] {
  if (!isObject(value)) return [];
  const self = 'adressebeskyttelse' in value || 'identifikator' in value ? [value as DraftPerson] : [];
  const inside = Object.entries(value).flatMap(([key, child]) => (key === 'utvidelser' ? [] : everyone(child)));
  return [...self, ...inside];
}
