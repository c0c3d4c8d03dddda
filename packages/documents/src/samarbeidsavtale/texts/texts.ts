import type { Codes } from './codes.js';

/** The columns of a table, and its caption. */
export interface TableTexts<Column extends string> {
  readonly caption: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** Every word the agreement prints of its own. Functions take what the sentence needs and return the whole sentence. */
export interface Texts {
  readonly codes: Codes;
  readonly title: string;
  readonly lead: (kommune: string) => string;
  readonly copyNote: (name: string) => string;
  /** The statement no copy may lack: heading, and what being voluntary means. */
  readonly voluntary: { readonly heading: string; readonly points: readonly string[] };
  readonly brief: Readonly<
    Record<'heading' | 'you' | 'kommune' | 'period' | 'callFirst' | 'nextEvaluation', string>
  > & {
    readonly born: (name: string, date: string) => string;
    readonly openEnded: (from: string) => string;
    readonly replaces: (version: number) => string;
  };
  readonly own: Readonly<Record<'important' | 'purpose', string>>;
  readonly expectations: TableTexts<'fromUs' | 'fromYou'> & { readonly heading: string; readonly nothingHere: string };
  readonly services: TableTexts<'service' | 'extent' | 'decision'> & {
    readonly heading: string;
    readonly explanation: string;
  };
  readonly contact: Readonly<
    Record<
      'heading' | 'preferred' | 'times' | 'answer' | 'notLikeThis' | 'changes' | 'firstContact' | 'online' | 'urgent',
      string
    >
  > &
    TableTexts<'who' | 'when' | 'how'> & {
      readonly urgentLines: readonly (readonly [situation: string, number: string])[];
    };
  readonly reach: Readonly<
    Record<'heading' | 'language' | 'interpreter' | 'support' | 'yourPhone' | 'yourEmail' | 'reviewed', string>
  > & {
    readonly interpreterIn: (form: string, language: string) => string;
    readonly reviewedBy: (date: string, by: string) => string;
    readonly safe: Readonly<Record<'ringe' | 'beskjed' | 'sms' | 'brevHjem', readonly [yes: string, no: string]>>;
  };
  readonly frequency: (count: number, per: 'dag' | 'uke' | 'toUker' | 'maaned' | 'halvaar') => string;
  readonly followUp: Readonly<
    Record<'heading' | 'often' | 'silent' | 'neverEnds' | 'less' | 'net' | 'netOften', string>
  > & {
    readonly tasks: TableTexts<'area' | 'you' | 'we'>;
    readonly phases: TableTexts<'phase' | 'often' | 'content'>;
    readonly step: (after: string) => string;
    readonly doneBy: (who: string) => string;
  };
  readonly visits: Readonly<
    Record<
      | 'heading'
      | 'often'
      | 'who'
      | 'howMany'
      | 'elsewhere'
      | 'yourHome'
      | 'mayRefuse'
      | 'weDo'
      | 'weDoNot'
      | 'notOpening',
      string
    >
  >;
  readonly home: Readonly<
    Record<
      | 'heading'
      | 'kind'
      | 'address'
      | 'number'
      | 'landlord'
      | 'orgNumber'
      | 'landlordPhone'
      | 'contract'
      | 'contractDate'
      | 'term'
      | 'period'
      | 'faults'
      | 'ownContract',
      string
    >
  >;
  readonly movingIn: Readonly<
    Record<
      | 'heading'
      | 'planned'
      | 'done'
      | 'furnishing'
      | 'help'
      | 'inspection'
      | 'inspectionDate'
      | 'inspected'
      | 'notInspected',
      string
    >
  > & { readonly tasks: TableTexts<'what' | 'who' | 'deadline' | 'status'> };
  readonly keys: Readonly<
    Record<
      | 'heading'
      | 'intro'
      | 'landlord'
      | 'landlordNotice'
      | 'consent'
      | 'emergency'
      | 'kind'
      | 'purpose'
      | 'keeping'
      | 'form'
      | 'explainedBy'
      | 'validity'
      | 'neverFor'
      | 'notice'
      | 'log'
      | 'returned'
      | 'withdraw'
      | 'afterWithdrawal'
      | 'refusalCostsNothing',
      string
    >
  > & {
    readonly said: (date: string) => Readonly<Record<'ja' | 'nei' | 'trukket', string>>;
    readonly withdrawn: (date: string) => string;
    readonly handedBack: (date: string) => string;
    readonly wasAgreed: string;
    readonly holders: TableTexts<'body' | 'role' | 'count'>;
    readonly formerHolders: string;
    readonly uses: TableTexts<'situation' | 'how'>;
  };
  readonly safety: TableTexts<'what' | 'agreed' | 'who' | 'when'> & {
    readonly heading: string;
    readonly checked: (date: string) => string;
    readonly by: (date: string) => string;
  };
  readonly money: Readonly<
    Record<
      | 'heading'
      | 'how'
      | 'from'
      | 'rent'
      | 'due'
      | 'manager'
      | 'guardian'
      | 'housingBenefit'
      | 'voluntary'
      | 'stop'
      | 'short',
      string
    >
  > & { readonly perMonth: (amount: string) => string };
  readonly deposit: Readonly<
    Record<'heading' | 'status' | 'guarantor' | 'decision' | 'amount' | 'period' | 'notNeeded' | 'ownDecision', string>
  > & { readonly kroner: (amount: string) => string };
  readonly neighbours: Readonly<
    Record<
      'heading' | 'neighbours' | 'rules' | 'attached' | 'visitors' | 'complaints' | 'community' | 'contact',
      string
    >
  >;
  readonly everyday: string;
  readonly children: TableTexts<'child' | 'lives' | 'care'> & { readonly heading: string };
  readonly others: TableTexts<'who' | 'contribution' | 'mayKnow'> & {
    readonly heading: string;
    readonly nothing: string;
    readonly consentOf: (date: string) => string;
  };
  readonly plans: TableTexts<'what' | 'date' | 'reference' | 'responsible'> & {
    readonly heading: string;
    readonly separate: string;
  };
  readonly parties: Readonly<
    Record<'heading' | 'kommune' | 'manager' | 'responsibility' | 'provider' | 'relatives', string>
  > & {
    readonly assistedBy: (name: string) => string;
    readonly nextOfKin: string;
    readonly explained: (date: string, by: string) => string;
    readonly interpreted: (who: string, language: string) => string;
    readonly noQualifiedBecause: (reason: string) => string;
    readonly explanation: string;
  };
  readonly duration: Readonly<
    Record<'heading' | 'extension' | 'evaluations' | 'with' | 'yours' | 'ours' | 'changes', string>
  > & {
    readonly applies: (period: string) => string;
  };
  readonly change: { readonly heading: string } & TableTexts<'date' | 'what'>;
  readonly breach: Readonly<Record<'heading' | 'you' | 'we' | 'noTermination' | 'noStop', string>>;
  readonly ending: Readonly<Record<'heading' | 'you' | 'we' | 'byItself' | 'afterwards' | 'untouched', string>>;
  readonly rights: { readonly heading: string; readonly points: readonly string[] };
  readonly consents: string;
  readonly sharing: string;
  readonly recipients: string;
  readonly attachments: string;
  readonly signatures: { readonly heading: string; readonly you: string; readonly kommune: string };
  readonly law: string;
  /** What a draft still lacks, as the gap names it. */
  readonly missing: Readonly<
    Record<'text' | 'date' | 'name' | 'who' | 'period' | 'choice' | 'reference' | 'explained' | 'expectation', string>
  >;
}
