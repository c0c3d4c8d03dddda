import { type DocumentReport, type DocumentType, registerVersions } from '@hjemmel/documents/felles';
import type { BaseDocument } from '@hjemmel/model';
import { type Finding, schemaFinding, schemaFindings } from '@hjemmel/validator';
import { HjemmelError } from './hjemmel-error.js';

export type FoundType =
  | { readonly ok: true; readonly type: DocumentType }
  | { readonly ok: false; readonly finding: Finding };

export type TypeRegister = ReturnType<typeof typeRegister>;

/** The installed document types by id. Throws HjemmelError when two share one. */
export function typeRegister(types: readonly DocumentType[]) {
  const byId = new Map(types.map((type) => [type.id, type]));
  if (byId.size < types.length) throw new HjemmelError('duplicate-type', 'Two document types share an id.');
  const allowed = [...byId.keys()].join(', ');

  return {
    /** The type a value says it is of. */
    find(value: unknown): FoundType {
      const id = (value as { type?: unknown } | null | undefined)?.type;
      const type = typeof id === 'string' ? byId.get(id) : undefined;
      return type ? { ok: true, type } : { ok: false, finding: schemaFinding('ukjent-type', '/type', { allowed }) };
    },

    /** The type of a document that was valid a moment ago. */
    of(document: BaseDocument): DocumentType {
      const type = byId.get(document.type);
      if (!type) throw new HjemmelError('unknown-type', 'The document is of a type that is not installed.');
      return type;
    },

    draftShape: (type: DocumentType, value: unknown): readonly Finding[] => schemaFindings(type.draftSchema, value),

    versions: registerVersions,

    unknown: (finding: Finding): DocumentReport<BaseDocument> => ({
      ok: false,
      findings: [finding],
      versions: registerVersions(),
    }),
  };
}
