import type { CodeWords } from './words.js';

/** Headings and sentences that differ between the person's own copy («du») and the copies for those who help. */
export interface Voice {
  readonly lead: string;
  readonly confidential: { readonly title: string; readonly text: readonly string[] };
  readonly headings: {
    readonly remember: string;
    readonly view: string;
    readonly agrees: string;
    readonly disagrees: string;
    readonly howToMeet: string;
    readonly informed: string;
    readonly kinds: string;
    readonly staffSafety: string;
    readonly afterwardsPerson: string;
    readonly exemptions: string;
    readonly access: string;
    readonly sharing: string;
    readonly reach: string;
    readonly rights: string;
  };
  readonly viewNotWanted: string;
  readonly viewNotAsked: string;
  readonly informedStatus: Readonly<Record<'informert' | 'delvis' | 'ikkeInformert', string>>;
  readonly getsCopy: string;
  readonly getsNoCopy: string;
  readonly coercion: string;
  readonly dutyNotAssessed: string;
  readonly childrenNotAssessed: string;
  readonly readAloud: (date: string, by: string) => string;
  /** What the person may do about the plan; each sentence takes the citation it rests on. */
  readonly rights: (hjemmel: {
    readonly access: string;
    readonly refusal: string;
    readonly participation: string;
  }) => readonly string[];
}

export interface Headings {
  readonly emergency: string;
  readonly purpose: string;
  readonly risk: string;
  readonly situations: string;
  readonly againstWhom: string;
  readonly signs: string;
  readonly protective: string;
  readonly uncertainty: string;
  readonly triggers: string;
  readonly scenarios: string;
  readonly afterScenario: string;
  readonly measures: string;
  readonly twoPersons: string;
  readonly beforeVisit: string;
  readonly alarm: string;
  readonly checkIn: string;
  readonly exits: string;
  readonly talking: string;
  readonly never: string;
  readonly debrief: string;
  readonly phones: string;
  readonly afterwards: string;
  readonly afterwardsOthers: string;
  readonly learning: string;
  readonly alerts: string;
  readonly contactGroup: string;
  readonly contacts: string;
  readonly incidents: string;
  readonly assessments: string;
  readonly children: string;
  readonly childProtection: string;
  readonly dutyToAvert: string;
  readonly otherPlans: string;
  readonly specialistPlan: string;
  readonly grounds: string;
  readonly consent: string;
  readonly relatives: string;
  readonly shielded: string;
  readonly handling: string;
  readonly revision: string;
  readonly history: string;
  readonly participants: string;
  readonly attachments: string;
  readonly signatures: string;
}

/** A line over each table; the heading above has already said what it is about. */
export type Captions = Readonly<
  Record<
    | 'signs'
    | 'protective'
    | 'triggers'
    | 'measures'
    | 'phones'
    | 'alerts'
    | 'contacts'
    | 'incidents'
    | 'assessments'
    | 'children'
    | 'otherPlans'
    | 'access'
    | 'exemptions'
    | 'history'
    | 'participants',
    string
  >
>;

export type Labels = Readonly<
  Record<
    | 'concerns'
    | 'planDate'
    | 'validTo'
    | 'nextReview'
    | 'reviewedBy'
    | 'reviewAlso'
    | 'responsible'
    | 'phone'
    | 'email'
    | 'language'
    | 'interpreter'
    | 'readingSupport'
    | 'safe'
    | 'date'
    | 'how'
    | 'by'
    | 'why'
    | 'planned'
    | 'level'
    | 'weSee'
    | 'threshold'
    | 'who'
    | 'within'
    | 'contact'
    | 'sign'
    | 'phase'
    | 'seenBy'
    | 'protects'
    | 'strengthen'
    | 'trigger'
    | 'helps'
    | 'measure'
    | 'aim'
    | 'extent'
    | 'since'
    | 'evaluated'
    | 'coercion'
    | 'decidedBy'
    | 'decision'
    | 'legalBasis'
    | 'ourPart'
    | 'role'
    | 'organisation'
    | 'hours'
    | 'when'
    | 'contribution'
    | 'incident'
    | 'source'
    | 'against'
    | 'instrument'
    | 'assessedBy'
    | 'conclusion'
    | 'reference'
    | 'child'
    | 'relation'
    | 'livesWith'
    | 'considerations'
    | 'affectsChildren'
    | 'done'
    | 'kind'
    | 'asked'
    | 'connection'
    | 'plan'
    | 'keptBy'
    | 'tasks'
    | 'necessary'
    | 'access'
    | 'copy'
    | 'until'
    | 'chapter'
    | 'reviewAgain'
    | 'storage'
    | 'printing'
    | 'ending'
    | 'change'
    | 'transfer'
    | 'debriefWhen'
    | 'debriefWho'
    | 'noCheckIn',
    string
  >
>;

/** Every word the plan prints, in one language. */
export interface IntervensjonsplanTexts {
  readonly title: string;
  /** «Denne planen er kommunens egen …»; takes the citation of the specialist services' plan. */
  readonly ownPlan: (hjemmel: string) => string;
  readonly noCoercion: string;
  readonly emergency: readonly { readonly before: string; readonly phone: string; readonly after: string }[];
  readonly headings: Headings;
  readonly captions: Captions;
  readonly labels: Labels;
  readonly codes: CodeWords;
  readonly person: Voice;
  readonly service: Voice;
  /** The first words of the short copy for a partner, instead of the service's lead. */
  readonly partnerLead: string;
  readonly kindOfIncidentDate: { readonly month: (month: string, year: string) => string };
  readonly notInPersonsCopy: (hjemmel: string) => string;
  /** Stands before what is written to the person, in the service's copy. */
  readonly toldPerson: string;
  readonly noInstrumentContent: string;
  readonly nearestRelative: string;
  readonly notSafe: (what: string) => string;
  readonly interpretedBy: (who: string, language: string) => string;
  readonly missing: Readonly<
    Record<
      | 'formaal'
      | 'syn'
      | 'brukersSyn'
      | 'informert'
      | 'sammendrag'
      | 'art'
      | 'beskyttendeFaktorer'
      | 'scenarioer'
      | 'steg'
      | 'atferd'
      | 'terskel'
      | 'tiltak'
      | 'ansvarlig'
      | 'evalueres'
      | 'detteMerkerDu'
      | 'toPersoner'
      | 'innOgUtsjekk'
      | 'debrief'
      | 'kontakter'
      | 'kontaktgruppe'
      | 'naarVarsles'
      | 'avvergeplikt'
      | 'barnVurdering'
      | 'tilgang'
      | 'begrunnelse'
      | 'spesialistplan'
      | 'plandato'
      | 'gjelderTil'
      | 'navn',
      string
    >
  >;
}
