declare const brand: unique symbol;

/** A document that passed its schema and rules. Only `validate` makes one, and the brand does not survive JSON. */
export type Valid<Document> = Document & { readonly [brand]: 'valid' };
