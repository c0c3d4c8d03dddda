import type { Avgjoerelse, Omfang, Vedtak } from '@hjemmel/model';

type Utfall = Avgjoerelse['utfall'];
type Retning = NonNullable<Avgjoerelse['endring']>['retning'];
type EgenandelPer = NonNullable<Avgjoerelse['egenandel']>['periode'];

/** Every word a vedtak letter prints, but the klagerett notice, which has its own frozen template. */
export interface VedtakTexts {
  readonly title: string;
  /** «Du får …», with what is granted and how much. */
  readonly clauses: {
    readonly granted: (what: string) => string;
    readonly partly: (what: string) => string;
    readonly continued: (what: string) => string;
    readonly increased: (what: string) => string;
    readonly reduced: (what: string) => string;
    readonly rearranged: (what: string) => string;
    readonly moved: (what: string) => string;
    readonly ended: (what: string) => string;
    readonly refused: (what: string) => string;
    readonly dismissed: (what: string) => string;
    readonly waiting: (what: string) => string;
    readonly fee: (what: string) => string;
    readonly but: string;
    readonly service: string;
  };
  readonly headings: {
    readonly appealShort: string;
    readonly help: string;
    readonly helpRead: string;
    readonly why: string;
    readonly each: string;
    readonly wishes: string;
    readonly facts: string;
    readonly children: string;
    readonly planAndCoordinator: string;
    readonly contact: string;
    readonly rules: string;
    readonly attachments: string;
    readonly conditions: string;
    readonly postponement: string;
  };
  readonly table: {
    readonly caption: string;
    readonly service: string;
    readonly outcome: string;
    readonly amount: string;
    readonly period: string;
    readonly none: string;
  };
  readonly utfall: Readonly<Record<Utfall, string>>;
  readonly retning: Readonly<Record<Retning, string>>;
  readonly omfang: {
    readonly enhet: Readonly<Record<NonNullable<Omfang['enhet']>, (amount: string, one: boolean) => string>>;
    readonly gjennomsnitt: (amount: string) => string;
    readonly inntil: (amount: string) => string;
    readonly minst: (amount: string) => string;
  };
  readonly starts: (date: string) => string;
  readonly lasts: (date: string) => string;
  readonly revurderes: (date: string) => string;
  readonly providerLabel: string;
  readonly placeLabel: string;
  readonly askedAmount: string;
  readonly earlierAmount: string;
  readonly switchboard: string;
  readonly provider: (name: string) => string;
  readonly providerOf: (service: string, name: string, phone: string | undefined) => string;
  readonly providerPhone: (phone: string) => string;
  readonly youMust: (what: string) => string;
  readonly youAskedFor: string;
  readonly egenandel: (kroner: string, per: string) => string;
  readonly egenandelPer: Readonly<Record<EgenandelPer, string>>;
  readonly duration: Readonly<Record<'ja' | 'nei' | 'ukjent', string>>;
  readonly annenLov: (lov: string) => string;
  readonly condition: {
    readonly why: string;
    readonly connection: string;
    readonly breach: string;
  };
  readonly appeal: {
    readonly deadlineKunnskap: (weeks: string) => string;
    readonly deadlineKommetFrem: (weeks: string) => string;
    /** The letter is digital. */
    readonly deadlineVarsel: (weeks: string) => string;
    readonly sendTo: (organ: string) => string;
    readonly readMore: string;
    readonly lastDay: (date: string) => string;
    /** For a period that runs from knowledge, whose end is never certain. */
    readonly earliestLastDay: (date: string) => string;
    readonly mixed: string;
    readonly caption: string;
    readonly concerns: string;
    readonly within: (weeks: string) => string;
    readonly withinVarsel: (weeks: string) => string;
    readonly withinKunnskap: (weeks: string) => string;
    readonly deadline: string;
    readonly decidedBy: string;
    readonly final: string;
    readonly keep: string;
    readonly postponed: string;
  };
  readonly weeks: (count: number) => string;
  readonly help: {
    readonly call: string;
    readonly interpreter: (language: string) => string;
    readonly interpreterForm: Readonly<Record<'muntlig' | 'tegnspraak' | 'skrift', string>>;
    readonly reading: Readonly<Record<'muntligGjennomgang' | 'lettlest' | 'storSkrift' | 'punktskrift', string>>;
  };
  readonly background: {
    readonly applied: (date: string) => string;
    readonly replaces: (what: string, date: string) => string;
    readonly afterAppeal: string;
    readonly answersAppeal: (date: string, organ: string) => string;
    readonly appealReceived: (date: string) => string;
    readonly previous: (date: string) => string;
    readonly decidedBy: (organ: string) => string;
    readonly delegated: (by: string) => string;
    readonly warned: (date: string) => string;
    readonly answerBy: (date: string) => string;
    readonly youAnswered: string;
    readonly notWarned: string;
    readonly presented: (date: string) => string;
  };
  readonly vanskeligstilt: Readonly<Record<'ja' | 'nei', string>>;
  readonly reasonsLeftOut: string;
  readonly plan: Readonly<Record<NonNullable<Vedtak['ipVurdert']>['resultat'], string>>;
  readonly coordinator: Readonly<Record<NonNullable<Vedtak['koordinatorVurdert']>['resultat'], string>>;
  readonly contactLine: (name: string, title: string) => string;
  readonly responsible: string;
  readonly caseworker: string;
  readonly contactPerson: string;
  readonly ruleList: string;
  readonly localRules: string;
  readonly copies: (roles: string) => string;
  readonly roles: Readonly<Record<Vedtak['mottaker'][number]['rolle'], string>>;
  readonly gaps: {
    readonly outcome: string;
    readonly service: string;
    readonly background: string;
    readonly facts: string;
    readonly rules: string;
    readonly assessment: string;
    readonly wishes: string;
    readonly weight: string;
    readonly klagerett: string;
    readonly phone: string;
  };
}
