import type { Codes } from '../../../felles/layout/codes.js';
import type { nbChoices } from './nb-choices.js';

export const enChoices: Codes<typeof nbChoices> = {
  'felles/adressebeskyttelse.gradering': {
    ugradert: 'Not graded',
    fortrolig: 'Confidential',
    strengtFortrolig: 'Strictly confidential',
    strengtFortroligUtland: 'Strictly confidential, abroad',
    ikkeKontrollert: 'Not checked',
  },
  'felles/identifikator.type': {
    foedselsnummer: 'National identity number',
    dNummer: 'D number',
    hjelpenummer: 'Temporary number',
    duf: 'DUF number',
    kunFoedselsdato: 'Only date of birth',
    ukjent: 'Unknown',
  },
  'felles/representant.type': {
    verge: 'Guardian',
    fullmektig: 'Authorised representative',
    foresatt: 'Parent or carer',
    paaroerende: 'Next of kin',
  },
  'felles/signaturform.type': {
    haandskrevet: 'By hand',
    elektronisk: 'Electronic',
    elektroniskGodkjent: 'Electronically approved',
    muntligNotert: 'Oral, written down',
    merkeMedVitne: 'Mark with a witness',
  },
  'felles/aktoer.slag': {
    privatperson: 'Private person',
    fagperson: 'Professional',
  },
  'felles/avsender.klageorgan.type': {
    kommunestyre: 'Municipal council',
    formannskap: 'Executive committee',
    saerskiltKlagenemnd: 'Separate appeals board',
  },
  'felles/barn.borHos': {
    bruker: 'With the person',
    annenForelder: 'With the other parent',
    delt: 'Shared',
    fosterhjem: 'Foster home',
    annet: 'Other',
    ukjent: 'Unknown',
  },
  'felles/deling.grunnlag': {
    samtykke: 'Consent',
    helsehjelp: 'Health care',
    avvergeplikt: 'Duty to avert',
    noedetat: 'Emergency service',
    barnevern: 'Child welfare',
    annenHjemmel: 'Other legal basis',
  },
  'felles/kommunikasjon.lesestoette': {
    muntligGjennomgang: 'Someone reads it aloud',
    lettlest: 'Plain language',
    storSkrift: 'Large print',
    punktskrift: 'Braille',
  },
  'felles/mottaker.rolle': {
    part: 'Party',
    fullmektig: 'Authorised representative',
    verge: 'Guardian',
    foresatt: 'Parent or guardian',
    ungdom: 'Young person',
    kopi: 'Copy',
  },
  'felles/mottaker.rendisjon': {
    part: "The party's own",
    kopi: 'Copy',
    tjeneste: "The service's",
  },
  'felles/mottaker.kanal': {
    digitalPostkasse: 'Digital mailbox',
    brev: 'Letter',
    personligOverlevering: 'In person',
    fagsystem: 'Case system',
    kryptertMelding: 'Encrypted message',
  },
  'felles/representant.mandat': {
    personlig: 'Personal matters',
    oekonomisk: 'Money',
    begge: 'Both',
  },
  'felles/samtykke.hvem': {
    bruker: 'The person',
    foresatt: 'Parent or guardian',
    verge: 'Guardian',
    ungdom: 'The young person',
    naermestePaaroerende: 'Nearest relative',
  },
  'felles/samtykke.virkning': {
    opphevTaushetsplikt: 'Lifts confidentiality',
    utarbeideIndividuellPlan: 'Make an individual plan',
    deltakerinnsyn: 'Access for participants',
    utarbeideKriseplan: 'Make a crisis plan',
  },
  'felles/samtykke.form': {
    skriftlig: 'In writing',
    muntligNotert: 'Orally, written down',
  },
  'felles/signaturform.nivaa': {
    betydelig: 'Substantial',
    hoeyt: 'High',
  },
  'felles/skjermFor.hva': {
    adresse: 'The address',
    alt: 'Everything',
  },
  'felles/tolk.form': {
    muntlig: 'Spoken',
    tegnspraak: 'Sign language',
    skrift: 'Speech-to-text',
  },
  'felles/tolkebruk.hvem': {
    kvalifisertTolk: 'Qualified interpreter',
    annenTolk: 'Other interpreter',
    tospraakligAnsatt: 'Bilingual employee',
    annenVoksen: 'Other adult',
    barn: 'Child',
  },
  'felles/dokument.status': {
    utkast: 'Draft',
    ferdig: 'Finished',
    erstattet: 'Replaced',
    opphevet: 'Revoked',
  },
  'felles/dokument.spraak': {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    se: 'Northern Sami',
    en: 'English',
  },
};
