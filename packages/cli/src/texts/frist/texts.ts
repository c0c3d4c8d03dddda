import type { CountedFrom, KlagefristDate, KlagefristStep, LegalBasis, Sikkerhet } from '@hjemmel/law';

type StepOf<S extends KlagefristStep['step']> = Extract<KlagefristStep, { step: S }>;

/** The words of `hjemmel frist`; dates come in written out, with the weekday. */
export interface FristTexts {
  readonly title: (code: string, name: string) => string;
  readonly lastDay: string;
  readonly earliestLastDay: string;
  readonly onlyRule: string;
  readonly counted: string;
  readonly inTime: string;
  readonly whereTo: string;
  readonly lawData: (version: string, checked: string) => string;
  readonly basis: (name: string, rules: string, day: string) => string;
  /** Under the administration act of 2025, which has no date of its own. */
  readonly assumedBasis: (name: string) => string;
  readonly appealRules: Readonly<Record<LegalBasis['regime'], string>>;
  readonly weeks: (weeks: 3 | 4) => string;
  readonly length: (weeks: 3 | 4) => string;
  readonly start: Readonly<Record<StepOf<'start'>['maate'], (day: string) => string>>;
  /** Said after the start where it is certain. */
  readonly runs: Readonly<Record<StepOf<'start'>['maate'], string>>;
  /** Said after the start where knowledge counts and the day told is only the earliest. */
  readonly knowledge: string;
  readonly startUnknown: Readonly<Record<StepOf<'start-ukjent'>['reason'], string>>;
  readonly rule: Readonly<Record<CountedFrom, (weeks: 3 | 4) => string>>;
  readonly sameWeekday: (weeks: 3 | 4, day: string) => string;
  readonly movedHoliday: (day: string, names: string) => string;
  readonly movedWeekend: (day: string) => string;
  readonly and: string;
  readonly end: (day: string, earliest: boolean) => string;
  readonly paper: string;
  readonly digital: string;
  /** The act of 2025 makes no difference between paper and digital. */
  readonly sentOrDelivered: string;
  readonly newMunicipalBody: string;
  readonly assumedAct: string;
  readonly sendTo: string;
  readonly body: Readonly<Record<StepOf<'klageinstans'>['klageinstans']['type'], string>>;
  readonly namedBody: (name: string) => string;
  readonly late: string;
  readonly lateNewAct: string;
  readonly warning: string;
  readonly unsure: Readonly<Record<Exclude<Sikkerhet, 'bekreftet'>, string>>;
  readonly unsureStart: Readonly<Record<'digital' | 'muntlig' | 'begrunnelse', string>>;
  readonly beforeNumbering: string;
  readonly outdated: (reviewBy: string) => string;
  readonly refused: {
    readonly basis: (id: string, known: string) => string;
    readonly kommune: (id: string) => string;
    readonly outOfScope: (bodies: string) => string;
    readonly or: string;
    readonly stateIt: string;
    readonly notInForce: string;
    readonly order: (field: string, before: string) => string;
    readonly manner: string;
    readonly digitalFlag: string;
    readonly paperFlag: (flag: string) => string;
  };
}

/** The flag each date of a question came from. */
export const flagOf: Readonly<Record<KlagefristDate, string>> = {
  lawDate: '--lovdato',
  mottatt: '--mottatt',
  kunnskap: '--mottatt',
  tilgjengelig: '--tilgjengelig',
  varselSendt: '--varsel',
  begrunnelseMottatt: '--begrunnelse',
  nyForvaltningslovFra: '--ny-forvaltningslov-fra',
};
