import type { DocumentType, TypeOutline } from '@hjemmel/documents/felles';
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
export function emptyDocument(type: DocumentType | TypeOutline, options: NewDocument): unknown {
  const { id, version } = type;
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
  const lists = 'whole' in type ? (type.lists ?? []) : lacking(type, document);
  return { ...document, ...Object.fromEntries(lists.map((list) => [list, []])) };
}

/** Lists of the envelope that only some types must have, also as drafts. */
function lacking({ draftSchema }: DocumentType, document: unknown): readonly string[] {
  const errors = draftSchema(document) ? [] : (draftSchema.errors ?? []);
  return errors.flatMap(({ keyword, params }) => (keyword === 'required' ? [String(params.missingProperty)] : []));
}
