import { se as felles } from '../../felles/texts/se.js';
import type { Texts } from './texts.js';

/** The words of one chapter that may stand as a heading; a free text of several paragraphs gets its label as one. */
type Chapter<Name extends keyof Texts, Key extends keyof Texts[Name]> = Readonly<Record<Name, Pick<Texts[Name], Key>>>;
type Headed = Extract<
  keyof Texts,
  | 'voluntary'
  | 'brief'
  | 'expectations'
  | 'services'
  | 'reach'
  | 'home'
  | 'safety'
  | 'deposit'
  | 'children'
  | 'others'
  | 'plans'
  | 'change'
  | 'rights'
  | 'signatures'
>;

export type SamarbeidsavtaleHeadings = Pick<
  Texts,
  'title' | 'own' | 'sharing' | 'everyday' | 'consents' | 'recipients' | 'attachments' | 'law'
> &
  Readonly<Record<Headed, { readonly heading: string }>> &
  Chapter<'contact', 'heading' | 'notLikeThis' | 'changes' | 'urgent'> &
  Chapter<'followUp', 'heading' | 'silent' | 'less' | 'net'> &
  Chapter<'visits', 'heading' | 'weDo' | 'weDoNot' | 'notOpening'> &
  Chapter<'movingIn', 'heading' | 'furnishing' | 'help' | 'inspection'> &
  Chapter<'keys', 'heading' | 'landlord' | 'landlordNotice' | 'consent' | 'emergency'> &
  Chapter<'money', 'heading' | 'stop' | 'short'> &
  Chapter<'neighbours', 'heading' | 'neighbours' | 'rules' | 'visitors' | 'complaints' | 'community'> &
  Chapter<'parties', 'heading' | 'explanation' | 'relatives'> &
  Chapter<'duration', 'heading' | 'extension' | 'evaluations' | 'yours' | 'ours' | 'changes'> &
  Chapter<'breach', 'heading' | 'you' | 'we'> &
  Chapter<'ending', 'heading' | 'you' | 'we' | 'byItself' | 'afterwards' | 'untouched'>;

/** The headings of a samarbeidsavtale in Sami (nordsamisk), not quality-assured. */
export const se: SamarbeidsavtaleHeadings = {
  title: 'Ovttasbargosoahpamuš du ruovttu birra',
  voluntary: { heading: 'Soahpamuš lea eaktodáhtolaš' },
  brief: { heading: 'Oanehaččat soahpamuša birra' },
  own: { important: felles.importantToYou, purpose: 'Maid mii háliidit olahit ovttas' },
  expectations: { heading: 'Maid mii sáhttit vuordit guhtet guoimmisteamet' },
  services: { heading: 'Veahkki mas dus lea mearrádus' },
  contact: {
    heading: 'Ná doallat mii oktavuođa',
    notLikeThis: 'Ná it hálit ahte duinna váldet oktavuođa',
    changes: 'Go soahpamuša ferte sirdit',
    urgent: 'Go lea hoahppu',
  },
  reach: { heading: 'Ná lea dorvvolaš olahit du' },
  followUp: {
    heading: 'Du čuovvoleapmi',
    silent: 'Go don it vástit',
    less: 'Go dárbbašat unnit',
    net: 'Sihkarvuođafierbmi',
  },
  visits: {
    heading: 'Go mii boahtit du ruoktot',
    weDo: 'Dán mii dahkat',
    weDoNot: 'Dán mii eat daga',
    notOpening: 'Jus it raba',
  },
  home: { heading: 'Orrunsadji' },
  movingIn: {
    heading: 'Sisafárren',
    furnishing: 'Viessobiergasat',
    help: 'Veahkki fárret',
    inspection: 'Orrunsaji geahčadeapmi',
  },
  keys: {
    heading: 'Čoavdagat ja beassan',
    landlord: 'Láigoheaddji beassan',
    landlordNotice: 'Ná dieđiha láigoheaddji',
    consent: 'Čoavdda masa leat miehtan dahje biehttalan',
    emergency: 'Heahtedilis',
  },
  safety: { heading: 'Dorvvolaš orrunsadji' },
  money: {
    heading: 'Viessoláigu ja ekonomiija',
    stop: 'Ná bisset ortnega',
    short: 'Jus šaddá váttis máksit',
  },
  deposit: { heading: 'Dáhkádus depositumii' },
  neighbours: {
    heading: 'Ránnját ja orrunbiras',
    neighbours: 'Ránnját',
    rules: 'Ortnetnjuolggadusat',
    visitors: 'Guossit',
    complaints: 'Jus soames váidala',
    community: 'Searvevuohta',
  },
  everyday: 'Árgabeaivi ja doaimmat',
  children: { heading: felles.children },
  others: { heading: 'Earát geat leat mielde' },
  plans: { heading: 'Mearrádusat ja plánat' },
  parties: {
    heading: 'Geaid gaskkas soahpamuš lea',
    explanation: 'Ná šattai soahpamuš',
    relatives: felles.relatives,
  },
  duration: {
    heading: 'Man guhká soahpamuš gusto',
    extension: 'Guhkideapmi',
    evaluations: 'Goas mii geahčadit soahpamuša ovttas',
    yours: 'Maid don dadjet',
    ours: 'Maid mii dajaimet',
    changes: 'Maid mii soabadeimmet rievdadit',
  },
  change: { heading: 'Soahpamuša rievdadeapmi' },
  breach: {
    heading: 'Go soahpamuš ii dollojuvvo',
    you: 'Jus don it doala soahpamuša',
    we: 'Jus mii eat doala soahpamuša',
  },
  ending: {
    heading: 'Soahpamuša loahpaheapmi',
    you: 'Ná loahpahat don',
    we: 'Ná loahpahit mii',
    byItself: 'Soahpamuš nohká maiddái go',
    afterwards: 'Mii dáhpáhuvvá dalle',
    untouched: 'Dát ii rievdda go soahpamuš nohká',
  },
  rights: { heading: felles.yourRights },
  consents: felles.consents,
  sharing: 'Geainna soahpamuš lea juogaduvvon',
  recipients: 'Geat ožžot soahpamuša',
  attachments: felles.attachments,
  signatures: { heading: felles.signatures },
  law: 'Njuolggadusat maid ala soahpamuš vuođđuduvvá',
};
