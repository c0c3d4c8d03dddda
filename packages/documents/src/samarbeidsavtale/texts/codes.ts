import type { Barn, Kommunikasjon, Samarbeidsavtale, Samtykke, Tolk, Tolkebruk } from '@hjemmel/model';

type Part<K extends keyof Samarbeidsavtale> = NonNullable<Samarbeidsavtale[K]>;
type RowOf<T> = T extends readonly (infer Row)[] ? Row : never;
type Words<Code> = Readonly<Record<Extract<Code, string>, string>>;

type Key = NonNullable<Part<'noekkelavtale'>['samtykkenoekkel']>;

/** The words for every code of the schema: a code is never printed. */
export interface Codes {
  readonly boform: Words<Part<'leieforhold'>['boform']>;
  readonly utleierType: Words<NonNullable<Part<'leieforhold'>['utleier']>['type']>;
  readonly leietid: Words<NonNullable<Part<'leieforhold'>['leietid']>['type']>;
  readonly hvemGjoer: Words<RowOf<Part<'innflytting'>['gjoeremaal']>['ansvarlig']>;
  readonly gjoeremaalStatus: Words<RowOf<Part<'innflytting'>['gjoeremaal']>['status']>;
  readonly tema: Words<RowOf<Part<'viForventerAvDeg'>>['tema']>;
  readonly kontaktform: Words<RowOf<Part<'kontaktform'>['foretrukket']>>;
  readonly omraade: Words<RowOf<Part<'oppfoelging'>['oppgaver']>['omraade']>;
  readonly varsling: Words<Part<'hjemmebesoek'>['varsling']>;
  readonly noekkeltype: Words<Key['noekkeltype']>;
  readonly noekkelformaal: Words<RowOf<Key['formaal']>>;
  readonly samtykkeform: Words<Samtykke['form']>;
  readonly hmsTema: Words<RowOf<Part<'hms'>>['tema']>;
  readonly hmsAnsvarlig: Words<RowOf<Part<'hms'>>['ansvarlig']>;
  readonly husleieMaate: Words<Part<'husleieSikret'>['maate']>;
  readonly bostoette: Words<Part<'husleieSikret'>['bostoette']>;
  readonly garantiStatus: Words<Part<'depositumsgaranti'>['status']>;
  readonly plan: Words<RowOf<Part<'tilknyttedePlaner'>>['type']>;
  readonly evalueringStatus: Words<RowOf<Part<'evaluering'>>['status']>;
  readonly slutterNaar: Words<RowOf<Part<'opphoer'>['slutterNaar']>>;
  readonly beroeresIkke: Words<RowOf<Part<'opphoer'>['beroeresIkke']>>;
  readonly tolkform: Words<Tolk['form']>;
  readonly tolket: Words<Tolkebruk['hvem']>;
  readonly lesestoette: Words<RowOf<Kommunikasjon['lesestoette']>>;
  readonly borHos: Words<Barn['borHos']>;
}
