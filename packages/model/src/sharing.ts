import type { Adressebeskyttelse, Deling, Kommunikasjon } from './generated/documents.js';

/** What delivery compares a recipient with, read from the document once; ids are `mottaker` or person ids. */
export interface Sharing {
  /** Recipients with a ground that holds on the day: their own document, or a `deling` in force. */
  readonly allowed: readonly { readonly mottaker: string; readonly grunnlag: Deling['grunnlag'] | 'part' }[];
  /** Persons who must not have the document at all. */
  readonly excluded: readonly string[];
  /** Persons who must not see an address. */
  readonly shielded: readonly string[];
  /** Never to a citizen channel in the service's own rendition. */
  readonly confidential: boolean;
  /** The strictest protection of anyone whose address the document may hold. */
  readonly addressProtection: Adressebeskyttelse['gradering'];
  /** Ways of reaching the person that are marked unsafe. */
  readonly unsafeChannels: readonly (keyof NonNullable<Kommunikasjon['trygt']>)[];
  readonly deceased: readonly string[];
}
