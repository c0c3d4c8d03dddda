import type { Codes } from '../../../felles/layout/codes.js';
import type { nbChoices } from './nb-choices.js';

export const nnChoices: Codes<typeof nbChoices> = {
  'maal.livsomraade': {
    bolig: 'Bustad',
    helse: 'Helse',
    rus: 'Rus',
    oekonomi: 'Økonomi',
    arbeidOgAktivitet: 'Arbeid og aktivitet',
    utdanning: 'Utdanning',
    familieOgNettverk: 'Familie og nettverk',
    fritid: 'Fritid',
    hverdag: 'Kvardag',
    annet: 'Anna',
  },
  'maal.delmaal.status': {
    ikkeBegynt: 'Ikkje byrja',
    iGang: 'I gang',
    naadd: 'Nådd',
    endret: 'Endra',
  },
  'tiltak.status': {
    planlagt: 'Planlagt',
    iGang: 'I gang',
    gjort: 'Gjort',
    stoppet: 'Stoppa',
  },
  'deltakere.hvem.type': {
    bruker: 'Personen sjølv',
    paaroerende: 'Pårørande',
    tjeneste: 'Teneste',
  },
  'deltakere.innsyn': {
    helePlanen: 'Heile planen',
    egneTiltak: 'Eigne tiltak',
    ingenting: 'Ingenting',
  },
  'koordinator.status': {
    oppnevnt: 'Oppnemnd',
    tilbudt: 'Tilbode',
    takketNei: 'Takka nei',
    avslaatt: 'Avslått',
    ikkeAktuelt: 'Ikkje aktuelt',
  },
  'barnekoordinator.status': {
    oppnevnt: 'Oppnemnd',
    tilbudt: 'Tilbode',
    takketNei: 'Takka nei',
    avslaatt: 'Avslått',
    ikkeAktuelt: 'Ikkje aktuelt',
  },
  'kontaktlege.status': {
    oppnevnt: 'Oppnemnd',
    tilbudt: 'Tilbode',
    takketNei: 'Takka nei',
    avslaatt: 'Avslått',
    ikkeAktuelt: 'Ikkje aktuelt',
  },
  'samarbeid.behov': {
    noedvendig: 'Nødvendig',
    oensket: 'Ønskt',
  },
  'tilknyttedePlaner.type': {
    kriseplan: 'Kriseplan',
    intervensjonsplan: 'Intervensjonsplan',
    samarbeidsavtale: 'Samarbeidsavtale',
    behandlingsplan: 'Behandlingsplan',
    aktivitetsplan: 'Aktivitetsplan',
    boplan: 'Buplan',
    annen: 'Annan',
  },
  'klagevei.gjelder': {
    PBRL_2_5: 'Individuell plan og koordinator',
    SOTJL_28: 'Individuell plan i NAV',
    SOTJL_33: 'Individuell plan i kvalifiseringsprogrammet',
    NAVL_15: 'Individuell plan frå NAV (stat)',
    barnevernsloven: 'Barnevernslova',
  },
};
