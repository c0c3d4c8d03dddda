import type { CodeWords } from './words.js';

type Names<Key extends string> = Readonly<Record<Key, string>>;

/** One of the fixed numbers: what is said before it, the number, and when it is called. */
export interface EmergencyLine {
  readonly before: string;
  readonly phone: '113' | '112' | '116117';
  readonly after: string;
}

export type Headings = Names<
  | 'emergency'
  | 'first'
  | 'contacts'
  | 'moreAboutContacts'
  | 'meet'
  | 'suicide'
  | 'signsSuicide'
  | 'gettingThrough'
  | 'livingFor'
  | 'safer'
  | 'asking'
  | 'overdose'
  | 'signsOverdose'
  | 'whatYouDo'
  | 'taken'
  | 'danger'
  | 'myOwnSafety'
  | 'selfHarm'
  | 'signsSelfHarm'
  | 'helpsSelfHarm'
  | 'afterSelfHarm'
  | 'illness'
  | 'signals'
  | 'helps'
  | 'helpsMyself'
  | 'helpsOthers'
  | 'helpsNot'
  | 'triggers'
  | 'well'
  | 'keepsWell'
  | 'lookForward'
  | 'treatment'
  | 'medicines'
  | 'allergies'
  | 'worked'
  | 'workedNot'
  | 'wishes'
  | 'wishesNot'
  | 'coercion'
  | 'binding'
  | 'admission'
  | 'place'
  | 'stay'
  | 'bring'
  | 'tell'
  | 'practical'
  | 'home'
  | 'children'
  | 'childCare'
  | 'childRoutines'
  | 'childWords'
  | 'childProtection'
  | 'others'
  | 'othersSigns'
  | 'othersHelp'
  | 'othersContact'
  | 'relatives'
  | 'shielded'
  | 'afterwards'
  | 'learned'
  | 'reach'
  | 'about'
  | 'made'
  | 'participants'
  | 'knowThePlan'
  | 'copies'
  | 'otherPlans'
  | 'review'
  | 'history'
  | 'consent'
  | 'sharing'
  | 'attachments'
  | 'signatures'
>;

export type Labels = Names<
  | 'name'
  | 'version'
  | 'made'
  | 'validTo'
  | 'when'
  | 'contactWhen'
  | 'hours'
  | 'howToReach'
  | 'canDo'
  | 'noAnswer'
  | 'alsoWhen'
  | 'seenBy'
  | 'call'
  | 'knowThis'
  | 'thisHelps'
  | 'naloxone'
  | 'whoCanGive'
  | 'medicine'
  | 'strength'
  | 'remark'
  | 'asNeeded'
  | 'listFrom'
  | 'why'
  | 'instead'
  | 'what'
  | 'whoTells'
  | 'responsible'
  | 'phone'
  | 'email'
  | 'child'
  | 'relation'
  | 'livesWith'
  | 'considerations'
  | 'whoTalksToChildren'
  | 'mayContact'
  | 'mayNotContact'
  | 'mayKnow'
  | 'mayNotKnow'
  | 'canHelpWith'
  | 'notInCopy'
  | 'consentOf'
  | 'talkWith'
  | 'within'
  | 'happened'
  | 'weLearned'
  | 'changed'
  | 'language'
  | 'interpreter'
  | 'readingSupport'
  | 'readAloud'
  | 'notSafe'
  | 'plan'
  | 'date'
  | 'reference'
  | 'takesInitiative'
  | 'reviewAlso'
  | 'nearest'
>;

export type Missing = Names<'navn' | 'laget' | 'kontakter' | 'naar' | 'tegn' | 'tiltak' | 'tekst'>;

/** Every word the plan prints, in one language. Headings speak as the person does: the plan is the person's own. */
export interface KriseplanTexts {
  /** What the kind of document is called. */
  readonly kind: string;
  /** The heading where the person has not named the plan. */
  readonly title: string;
  /** The heading where the person has, so that others see what it is. */
  readonly named: (name: string) => string;
  readonly emergency: readonly EmergencyLine[];
  readonly emergencyNote: string;
  /** How to read the order of contacts. */
  readonly contactsNote: string;
  readonly callIfLifeInDanger: string;
  readonly callAtOverdose: string;
  /** Always printed; takes the citations of the right to take part and of the duty to hear the person. */
  readonly binding: (participation: string, heard: string) => readonly string[];
  /** Always printed under the date of review. */
  readonly stillUsable: string;
  readonly voluntary: string;
  readonly notInCopies: (parts: string) => string;
  readonly readAloudBy: (date: string, by: string) => string;
  readonly interpretedBy: (who: string, language: string) => string;
  readonly replaceCopies: string;
  readonly headings: Headings;
  readonly labels: Labels;
  /** What the tables hold, where the heading above says something else. */
  readonly captions: Names<'children' | 'medicines' | 'otherPlans'>;
  readonly codes: CodeWords;
  readonly missing: Missing;
}
