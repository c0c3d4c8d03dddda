import type { Signaturtype } from './options.js';

/** What SvarUt is told of a letter, as its REST interface (v2) has it. */
export interface Forsendelse {
  readonly tittel: string;
  readonly mottaker: Mottaker;
  readonly avgivendeSystem: string;
  readonly eksternReferanse: string;
  readonly korrelasjonsid?: string;
  readonly konteringskode?: string;
  readonly forsendelsestype: string;
  readonly kunDigitalLevering: boolean;
  /** Goes with `kryptert`: what needs the highest login is encrypted, and what is encrypted needs it. */
  readonly krevNiva4Innlogging: true;
  readonly kryptert: true;
  readonly utskriftskonfigurasjon: { readonly utskriftMedFarger: boolean; readonly tosidig: boolean };
  readonly metadataFraAvleverendeSystem: {
    readonly journalposttype: 'U';
    readonly journalstatus: 'E';
    /** SvarUt takes a time, and no date alone. */
    readonly dokumentetsDato: string;
    readonly tittel: string;
  };
  /** In the order of the files. */
  readonly dokumenter: readonly Dokument[];
  readonly signaturType?: Signaturtype;
  readonly signeringUtloper?: string;
}

export interface Mottaker {
  readonly navn: string;
  readonly digitalId: string;
  readonly adresselinje1?: string;
  readonly adresselinje2?: string;
  readonly adresselinje3?: string;
  readonly postnummer?: string;
  readonly poststed?: string;
}

export interface Dokument {
  readonly filnavn: string;
  readonly mimeType: 'application/pdf';
  readonly dokumentType: string;
  readonly inneholderPersonsensitivInformasjon: true;
  readonly skalSigneres?: true;
}
