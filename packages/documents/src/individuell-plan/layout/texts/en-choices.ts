import type { Codes } from '../../../felles/layout/codes.js';
import type { nbChoices } from './nb-choices.js';

export const enChoices: Codes<typeof nbChoices> = {
  'maal.livsomraade': {
    bolig: 'Housing',
    helse: 'Health',
    rus: 'Substance use',
    oekonomi: 'Money',
    arbeidOgAktivitet: 'Work and activity',
    utdanning: 'Education',
    familieOgNettverk: 'Family and network',
    fritid: 'Leisure',
    hverdag: 'Everyday life',
    annet: 'Other',
  },
  'maal.delmaal.status': {
    ikkeBegynt: 'Not begun',
    iGang: 'Under way',
    naadd: 'Reached',
    endret: 'Changed',
  },
  'tiltak.status': {
    planlagt: 'Planned',
    iGang: 'Under way',
    gjort: 'Done',
    stoppet: 'Stopped',
  },
  'deltakere.hvem.type': {
    bruker: 'The person',
    paaroerende: 'Relatives',
    tjeneste: 'Service',
  },
  'deltakere.innsyn': {
    helePlanen: 'The whole plan',
    egneTiltak: 'Own measures',
    ingenting: 'Nothing',
  },
  'koordinator.status': {
    oppnevnt: 'Appointed',
    tilbudt: 'Offered',
    takketNei: 'Declined',
    avslaatt: 'Refused',
    ikkeAktuelt: 'Not relevant',
  },
  'barnekoordinator.status': {
    oppnevnt: 'Appointed',
    tilbudt: 'Offered',
    takketNei: 'Declined',
    avslaatt: 'Refused',
    ikkeAktuelt: 'Not relevant',
  },
  'kontaktlege.status': {
    oppnevnt: 'Appointed',
    tilbudt: 'Offered',
    takketNei: 'Declined',
    avslaatt: 'Refused',
    ikkeAktuelt: 'Not relevant',
  },
  'samarbeid.behov': {
    noedvendig: 'Necessary',
    oensket: 'Desired',
  },
  'tilknyttedePlaner.type': {
    kriseplan: 'Crisis plan',
    intervensjonsplan: 'Intervention plan',
    samarbeidsavtale: 'Cooperation agreement',
    behandlingsplan: 'Treatment plan',
    aktivitetsplan: 'Activity plan',
    boplan: 'Housing plan',
    annen: 'Other',
  },
  'klagevei.gjelder': {
    PBRL_2_5: 'Individual plan and coordinator',
    SOTJL_28: 'Individual plan at NAV',
    SOTJL_33: 'Individual plan in the qualification programme',
    NAVL_15: 'Individual plan from NAV (state)',
    barnevernsloven: 'The Child Welfare Act',
  },
};
