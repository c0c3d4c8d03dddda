import type { DocumentType } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';

export interface NewDocument {
  /** What kommunen writes: also `se`. */
  readonly language: Language | 'se';
  /** Timestamp with time zone. */
  readonly now: string;
  /** Gives a new uuid. */
  readonly newId: () => string;
}

/** The least a draft of the type can be: its kind, its version, its id, and nobody in it yet. */
export function emptyDocument({ id, version, draftSchema }: DocumentType, options: NewDocument): unknown {
  const { language, now, newId } = options;
  const document = {
    $schema: `https://schemas.hjemmel.no/${id}/v1.schema.json`,
    type: id,
    skjemaversjon: version,
    id: newId(),
    versjon: 1,
    status: 'utkast',
    spraak: language,
    opprettet: now,
    sistEndret: now,
    avsender: {},
    bruker: { id: 'bruker' },
    mottaker: [],
  };
  // Lists of the envelope that only some types must have, also as drafts.
  const lacks = draftSchema(document) ? [] : (draftSchema.errors ?? []);
  const lists = lacks.filter(({ keyword }) => keyword === 'required').map(({ params }) => [params.missingProperty, []]);
  return { ...document, ...Object.fromEntries(lists) };
}
