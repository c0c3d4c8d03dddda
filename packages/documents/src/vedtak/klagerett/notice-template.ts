/**
 * The sentences of the klagerett notice in one language; `{…}` is filled with facts. Released templates are frozen by
 * hash: a changed word means a new version, so that an old letter is still judged by the words it was made of.
 */
export interface NoticeTemplate {
  /** Heading when the whole letter follows one regime. */
  readonly heading: string;
  /** Heading when the letter mixes regimes; `{tjenester}`. */
  readonly headingFor: string;
  /** `{uker}` in words: the person got, or should have got, enough knowledge to complain. */
  readonly fristKunnskap: string;
  /** `{uker}` in words: the notice came forward. */
  readonly fristKommetFrem: string;
  readonly fristDigitalt: string;
  /** `{dato}`: a last day that is certain. */
  readonly sisteDag: string;
  /** `{dato}`: a last day that may be later. */
  readonly tidligstSisteDag: string;
  /** `{organ}` and `{adresse}`, not `{klageinstans}`. */
  readonly sendesTil: string;
  readonly sendesTilUtenAdresse: string;
  /** `{url}`. */
  readonly digitalKanal: string;
  readonly formUnderskrift: string;
  /** Beside the former, where the klage can be sent digitally (fvl § 32: signed, or authenticated). */
  readonly formUnderskriftDigital: string;
  readonly formUtenUnderskrift: string;
  readonly innhold: string;
  /** `{telefon}`. */
  readonly hjelpKommunen: string;
  readonly hjelpNavKontoret: string;
  /** `{fylke}`. */
  readonly hjelpOmbud: string;
  readonly hjelpStatsforvalteren: string;
  readonly fullmakt: string;
  readonly innsyn: string;
  readonly utsattIverksetting: string;
  /** Where midlertidig botilbud is refused or ended (sotjl § 48). */
  readonly midlertidigeTiltak: string;
  /** `{klageinstans}`. */
  readonly videre: string;
  readonly soeksmaalKlageFoerst: string;
  /** `{maaneder}`. */
  readonly soeksmaalFrist: string;
  /** `{hjemler}`. */
  readonly hjemler: string;
  readonly eierKlageinstans: string;
  readonly uker: Readonly<Record<number, string>>;
  readonly endeligHeading: string;
  readonly endelig: string;
  readonly sivilombud: string;
}
