import type { HeadingPair } from '../../felles/document-type.js';
import { headingPairs } from '../../felles/heading-pairs.js';
import { se as felles } from '../../felles/texts/se.js';
import type { IntervensjonsplanTexts, Voice } from './texts.js';
import type { CodeWords } from './words.js';

type VoiceHeadings = Pick<Voice, 'headings'> & { readonly confidential: Pick<Voice['confidential'], 'title'> };

/** What stands as a heading in an intervensjonsplan, in both voices. */
type IntervensjonsplanHeadings = Pick<IntervensjonsplanTexts, 'title' | 'headings'> & {
  readonly labels: Pick<IntervensjonsplanTexts['labels'], 'why' | 'done' | 'transfer' | 'coercion'>;
  readonly codes: Pick<CodeWords, 'tiltak' | 'tvang'>;
  readonly person: VoiceHeadings;
  readonly service: VoiceHeadings;
};

/** The headings of an intervensjonsplan in Sami (nordsamisk), not quality-assured. */
const se: IntervensjonsplanHeadings = {
  title: 'Intervenšuvdnaplána',
  headings: {
    emergency: 'Lea go oktage váras dál?',
    purpose: 'Manne mis lea plána',
    risk: 'Várrádilli',
    situations: 'Goas várra lea stuorit',
    againstWhom: 'Gii sáhttá gillát',
    signs: 'Mearkkat maid mii ohcat',
    protective: 'Mii suodjala',
    uncertainty: 'Maid mii eat dieđe',
    triggers: 'Mii sáhttá dagahit, ja mii veahkeha',
    scenarios: 'Maid mii dahkat go',
    afterScenario: 'Go dat lea nohkan',
    measures: 'Doaibmabijut',
    twoPersons: 'Guokte olbmo',
    beforeVisit: 'Ovdal galledeami',
    alarm: 'Alárbma',
    checkIn: 'Dieđiheapmi boađidettiin ja vuolggidettiin',
    exits: 'Olggosmannamat ja gos mii čohkkát',
    talking: 'Ságastallan',
    never: 'Ii goassege',
    debrief: 'Ságastallan bargiiguin maŋŋá',
    phones: 'Bálvalusa telefovnnat',
    afterwards: 'Maŋŋá dáhpáhusa',
    afterwardsOthers: 'Earát geaidda guoskkai',
    learning: 'Maid mii oahppat',
    alerts: 'Dieđiheapmi',
    contactGroup: 'Oktavuođajoavku',
    contacts: felles.contacts,
    incidents: 'Ovddit dáhpáhusat',
    assessments: 'Árvvoštallamat maid ala plána vuođđuduvvá',
    children: felles.children,
    childProtection: felles.childProtection,
    dutyToAvert: 'Geatnegasvuohta eastadit',
    otherPlans: felles.otherPlans,
    specialistPlan: 'Spesialistadearvvašvuođabálvalusa plána',
    grounds: 'Manne mii dárbbašit dieđuid',
    consent: felles.consent,
    relatives: felles.relatives,
    shielded: 'Suodjaleapmi',
    handling: 'Ná vurket mii plána',
    revision: 'Goas plána geahčaduvvo',
    history: 'Rievdadusat',
    participants: 'Geat leat ráhkadan plána',
    attachments: felles.attachments,
    signatures: felles.signatures,
  },
  labels: {
    why: 'Manne',
    done: 'Mii lea dahkkon',
    transfer: 'Go bálvalus lonuhuvvo',
    coercion: 'Bággodoaibma',
  },
  codes: {
    tiltak: {
      monitorering: 'Čuovvut dili',
      behandling: 'Dikšu',
      oppfoelging: 'Čuovvoleapmi',
      tryggingAvAndre: 'Earáid sihkkarastin',
    },
    tvang: {
      kroppsvisitasjon: 'rumašdárkkisteapmi',
      undersoekelseAvBolig: 'orrunsaji guorahallan',
      innlaasing: 'lohkadeapmi',
      fastholding: 'doallan',
      beslag: 'duogušteapmi',
      rusproeveMedSanksjon: 'gárrenávnnasiskkus čuovvumušaiguin',
      paalagtMoete: 'geatnegasvuohta boahtit',
      tvangsmedisinering: 'dálkkas miehtama haga',
      bevegelsesbegrensning: 'lihkadeami ráddjen',
      annet: 'eará bággodoaibma',
    },
  },
  person: {
    confidential: { title: 'Plána lea du' },
    headings: {
      remember: 'Maid buohkat geat bohtet du lusa, galget muitit',
      view: 'Maid don oaivvildat',
      agrees: 'Dása don mieđat',
      disagrees: 'Dása don it mieđa',
      howToMeet: 'Ná háliidat ahte du váldet vuostá',
      informed: 'Maid don leat ožžon diehtit',
      kinds: 'Maid mii ballat dáhpáhuvvat',
      staffSafety: 'Ná leat bargit oadjebasat du luhtte',
      afterwardsPerson: 'Mii ságastit duinna',
      exemptions: 'Maid it oaččo oaidnit dál',
      access: 'Geat sáhttet lohkat plána',
      sharing: 'Geainna mii juogadit',
      reach: 'Ná sáhttit mii olahit du',
      rights: felles.yourRights,
    },
  },
  service: {
    confidential: { title: 'Hui čiegus' },
    headings: {
      remember: 'Muitte vuos',
      view: 'Olbmo iežas oaidnu',
      agrees: 'Masa mieđiha',
      disagrees: 'Masa ii mieđit',
      howToMeet: 'Ná háliida olmmoš ahte su váldet vuostá',
      informed: 'Maid olmmoš lea ožžon diehtit',
      kinds: 'Mas lea várra',
      staffSafety: 'Bargiid sihkarvuohta',
      afterwardsPerson: 'Ságastallan olbmuin',
      exemptions: 'Spiehkastagat geahččanvuoigatvuođas',
      access: 'Geat sáhttet lohkat plána',
      sharing: 'Juogadeapmi',
      reach: 'Ná olahit mii olbmo',
      rights: 'Olbmo vuoigatvuođat',
    },
  },
};

/** Every heading by the Norwegian one, also «Inngrep: …», which is made of two words. */
export function samiHeadings(norwegian: IntervensjonsplanTexts): readonly HeadingPair[] {
  const codes = headingPairs(norwegian.codes.tvang, se.codes.tvang);
  const coercion = codes.map(
    ([code, sami]) => [`${norwegian.labels.coercion}: ${code}`, `${se.labels.coercion}: ${sami}`] as const,
  );
  return [...headingPairs<IntervensjonsplanHeadings>(norwegian, se), ...coercion];
}
