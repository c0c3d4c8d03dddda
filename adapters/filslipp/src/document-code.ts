/** A word of the national list of document types. */
export interface DocumentCode {
  readonly kode: string;
  readonly navn: string;
  readonly kodeverk: string;
}

const VOLVEN_9602 = '2.16.578.1.12.4.1.1.9602';

const CODES: Readonly<Record<string, DocumentCode>> = {
  kriseplan: { kode: 'A01-2', navn: 'Kriseplan', kodeverk: VOLVEN_9602 },
  'individuell-plan': { kode: 'A02-2', navn: 'Individuell plan', kodeverk: VOLVEN_9602 },
};

/** The code of Volven 9602, for the two types that have one of their own. */
export const documentCode = (type: string): DocumentCode | undefined =>
  Object.hasOwn(CODES, type) ? CODES[type] : undefined;
