import { ComposeError, type ComposeOptions, composeDraftDocument, type DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';

const RENDITIONS = ['part', 'tjeneste', 'kopi'];

/** Every copy the document can be made in, whoever it is for, without the mark of a draft; one that may not be made is left out. */
export function copiesOf(type: DocumentType, document: Draft<BaseDocument>): readonly DocumentTree[] {
  const copies = variantsOf(document).flatMap((variant) => composed(type, document, variant));
  return [...new Map(copies.map((copy) => [JSON.stringify(copy), copy])).values()];
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
