import type { BaseDocument, Draft } from '@hjemmel/model';
import { type DocumentTree, gaps } from '@hjemmel/tree';
import type { Valid } from '@hjemmel/validator';
import { isExcluded } from './address-visibility.js';
import { ComposeError } from './compose-error.js';
import type { ComposeOptions, DocumentType } from './document-type.js';
import { recipientRow } from './frame.js';
import { withSami } from './sami.js';

/**
 * A finished letter. Throws ComposeError when the recipient is unknown, or when the type breaks its own promise: a gap
 * in a valid document, or no mandatory block where the type requires one.
 */
export function composeDocument<Document extends BaseDocument>(
  type: DocumentType<Document>,
  document: Valid<Document>,
  options: ComposeOptions = {},
): DocumentTree {
  const draft: Draft<Document> = document as unknown as Draft<Document>;
  const tree = composed(type, draft, options);
  if (gaps(tree).length > 0) {
    throw new ComposeError('gap-in-finished', `A valid «${type.id}» was composed with a gap.`);
  }
  if (type.requiresMandatory && tree.mandatory.length === 0) {
    throw new ComposeError('mandatory-missing', `A «${type.id}» was composed without its mandatory block.`);
  }
  return { ...tree, draft: document.status === 'utkast' };
}

/** A draft to look at: shows what is missing, is stamped on every page and can never be delivered. */
export function composeDraftDocument<Document extends BaseDocument>(
  type: DocumentType<Document>,
  document: Draft<Document>,
  options: ComposeOptions = {},
): DocumentTree {
  // What a draft lacks of mandatory text it shows as a gap; there is nothing to prove in its bytes.
  return { ...composed(type, document, options), draft: true, mandatory: [] };
}

function composed<Document extends BaseDocument>(
  type: DocumentType<Document>,
  document: Draft<Document>,
  options: ComposeOptions,
): DocumentTree {
  if (options.mottaker !== undefined && !recipientRow(document as Draft<BaseDocument>, options)) {
    throw new ComposeError('unknown-recipient', `No «mottaker» row has the id asked for.`);
  }
  const { id = '', hvem = id } = recipientRow(document as Draft<BaseDocument>, options) ?? {};
  if (options.mottaker !== undefined && isExcluded(document as Draft<BaseDocument>, hvem)) {
    throw new ComposeError('shielded-recipient', 'The document is shielded from the recipient asked for.');
  }
  return withSami(type.sami, document, options, type.compose(document, options));
}
