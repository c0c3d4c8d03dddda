/** A code as Noark names it: «U», never the word for it. Words belong to the formats that want them. */
export type Journalposttype = 'U' | 'X';
export type Korrespondanseparttype = 'EM' | 'EK' | 'IA';
export type TilknyttetSom = 'H' | 'V';
export type Variantformat = 'A' | 'P' | 'S';

/** What another system knows a thing by. */
export interface EksternNoekkel {
  readonly fagsystem: string;
  readonly noekkel: string;
}

/** Why a thing is withheld from the public: a code of the archive's own list, and the provisions in words. */
export interface Skjerming {
  readonly tilgangsrestriksjon: string;
  readonly skjermingshjemmel: string;
}

export interface Postadresse {
  readonly linjer: readonly string[];
  readonly postnummer?: string;
  readonly poststed?: string;
}

export interface Part {
  readonly navn: string;
  readonly rolle: string;
  /** Fødselsnummer or d-nummer. */
  readonly personId?: string;
}

export interface Klassifikasjon {
  readonly klassifikasjonssystem: string;
  readonly klasse: string;
}

export interface Korrespondansepart {
  readonly type: Korrespondanseparttype;
  readonly navn: string;
  readonly erPerson: boolean;
  readonly erSkjermet: boolean;
  readonly personId?: string;
  readonly adresse?: Postadresse;
  readonly enhet?: string;
  readonly saksbehandler?: string;
  readonly erBehandlingsansvarlig: boolean;
}

/** One file as it is sent; `sjekksum` is lower-case hex SHA-256 of the very bytes. */
export interface Dokumentobjekt {
  readonly versjonsnummer: number;
  readonly variantformat: Variantformat;
  /** PRONOM id, where the bytes or the media type say it. */
  readonly format?: string;
  readonly mimeType: string;
  readonly filnavn: string;
  readonly sjekksum: string;
  readonly filstoerrelse: number;
}

export interface Dokumentbeskrivelse {
  readonly dokumenttype: string;
  readonly dokumentstatus: 'F';
  readonly tittel: string;
  readonly tilknyttetSom: TilknyttetSom;
  readonly dokumentnummer: number;
  readonly skjerming: Skjerming;
  readonly dokumentobjekt: readonly Dokumentobjekt[];
  readonly eksternNoekkel: EksternNoekkel;
}

export interface Mappe {
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly arkivdel?: string;
  readonly part: Part;
  readonly skjerming: Skjerming;
  readonly klassifikasjon?: Klassifikasjon;
  readonly eksternNoekkel: EksternNoekkel;
}

interface RegistreringFelles {
  readonly forelder: EksternNoekkel;
  readonly skjerming: Skjerming;
  readonly dokumentbeskrivelse: readonly Dokumentbeskrivelse[];
  readonly tittel: string;
  readonly offentligTittel: string;
  /** The registrering this one replaces. */
  readonly kryssreferanse?: EksternNoekkel;
  readonly korrespondansepart: readonly Korrespondansepart[];
  readonly eksternNoekkel: EksternNoekkel;
  /** ISO date. */
  readonly dokumentetsDato: string;
}

export type Registrering =
  | (RegistreringFelles & { readonly slag: 'arkivnotat' })
  | (RegistreringFelles & {
      readonly slag: 'journalpost';
      readonly journalposttype: Journalposttype;
      /** Finished, or dispatched; journal status is the archive's own to set. */
      readonly journalstatus: 'F' | 'E';
      /** ISO timestamp with offset, with E. */
      readonly sendtDato?: string;
    });

/** One file of the package under the name the model knows it by. */
export interface Arkivfil {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** One delivery as an archive sees it, in no format. Holds names and numbers: shielded fields only. */
export interface NoarkPackage {
  readonly system: string;
  /** Absent where the archive already knows the case. */
  readonly mappe?: Mappe;
  readonly registrering: Registrering;
  readonly files: readonly Arkivfil[];
}
