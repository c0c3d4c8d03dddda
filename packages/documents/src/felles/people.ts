import type { BaseDocument, Draft, DraftPart, Kontakt, Person } from '@hjemmel/model';

export type DraftPerson = DraftPart<Person>;
export type DraftKontakt = DraftPart<Kontakt>;

/** Every person and contact of a document by id: bruker, those in the envelope, and any row that holds one. */
export function findById(document: Draft<BaseDocument>, id: string): DraftPerson | DraftKontakt | undefined {
  return search(document, id);
}

function search(value: unknown, id: string): DraftPerson | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const candidate = value as { id?: unknown; navn?: unknown };
  if (candidate.id === id) return typeof candidate.navn === 'string' ? (value as DraftPerson) : personIn(value);
  for (const [key, child] of Object.entries(value)) {
    if (key === 'utvidelser') continue;
    const found = search(child, id);
    if (found) return found;
  }
  return undefined;
}

// A row (representant, pårørende, barn) may be referred to by its own id instead of its person's.
function personIn(row: object): DraftPerson | undefined {
  const { person, kontakt, hvem } = row as Record<string, unknown>;
  const inner = person ?? kontakt;
  if (inner) return inner as DraftPerson;
  return typeof hvem === 'object' && hvem !== null ? personIn(hvem) : undefined;
}

/** The people whose address is one and the same secret: bruker and the children in the document. */
export function household(document: Draft<BaseDocument>): readonly DraftPerson[] {
  const { barn } = document as { barn?: readonly { person?: DraftPerson }[] };
  const children = Array.isArray(barn) ? barn : [];
  return [document.bruker, ...children.flatMap((row: { person?: DraftPerson }) => row.person ?? [])];
}
