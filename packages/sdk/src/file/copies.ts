import { ComposeError, type ComposeOptions, composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';

const RENDITIONS = ['part', 'tjeneste', 'kopi'] as const;

/** Every copy the document can be made in for its recipients, without the mark of a draft; one that may not be made is left out. */
export function copiesOf(type: DocumentType, document: Draft<BaseDocument>): readonly DocumentTree[] {
  const copies = variantsOf(document).flatMap((variant) => composed(type, document, variant));
  return [...new Map(copies.map((copy) => [JSON.stringify(copy), copy])).values()];
}

/** The same, and every copy it could be made in if anyone it speaks of were a recipient too. */
export function possibleCopiesOf(type: DocumentType, document: Draft<BaseDocument>): readonly DocumentTree[] {
  const readers = peopleIn(document).map((hvem) => ({ id: `leser-${hvem}`, hvem, rolle: 'part' as const }));
  return copiesOf(type, { ...document, mottaker: [...document.mottaker, ...readers] });
}

/** The ordinary ones first. */
function variantsOf({ mottaker }: Draft<BaseDocument>): readonly ComposeOptions[] {
  const rows: readonly ComposeOptions[] = [{}, ...mottaker.map(({ id }) => ({ mottaker: id }))];
  return [...rows, ...rows.flatMap((row) => RENDITIONS.map((rendition) => ({ ...row, rendition })))];
}

function composed(type: DocumentType, document: Draft<BaseDocument>, variant: ComposeOptions): readonly DocumentTree[] {
  try {
    return [{ ...composeDraftDocument(type, document, variant), draft: false }];
  } catch (error) {
    if (ComposeError.isInstance(error)) return [];
    throw error;
  }
}

/** Ids of all who have a name and an id, wherever they stand. */
function peopleIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, navn } = value as { readonly id?: unknown; readonly navn?: unknown };
  const self = typeof id === 'string' && typeof navn === 'string' ? [id] : [];
  return [...new Set([...self, ...Object.values(value).flatMap(peopleIn)])];
}
