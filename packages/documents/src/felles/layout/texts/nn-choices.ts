import type { Codes } from '../../../felles/layout/codes.js';
import type { nbChoices } from './nb-choices.js';

export const nnChoices: Codes<typeof nbChoices> = {
  'felles/adressebeskyttelse.gradering': {
    ugradert: 'Ikkje gradert',
    fortrolig: 'Fortruleg',
    strengtFortrolig: 'Strengt fortruleg',
    strengtFortroligUtland: 'Strengt fortruleg, utland',
    ikkeKontrollert: 'Ikkje kontrollert',
  },
  'felles/identifikator.type': {
    foedselsnummer: 'Fødselsnummer',
    dNummer: 'D-nummer',
    hjelpenummer: 'Hjelpenummer',
    duf: 'DUF-nummer',
    kunFoedselsdato: 'Berre fødselsdato',
    ukjent: 'Ukjend',
  },
  'felles/representant.type': {
    verge: 'Verje',
    fullmektig: 'Fullmektig',
    foresatt: 'Føresett',
    paaroerende: 'Pårørande',
  },
  'felles/signaturform.type': {
    haandskrevet: 'Handskriven',
    elektronisk: 'Elektronisk',
    elektroniskGodkjent: 'Elektronisk godkjend',
    muntligNotert: 'Munnleg, skriven ned',
    merkeMedVitne: 'Merke med vitne',
  },
  'felles/aktoer.slag': {
    privatperson: 'Privatperson',
    fagperson: 'Fagperson',
  },
  'felles/avsender.klageorgan.type': {
    kommunestyre: 'Kommunestyret',
    formannskap: 'Formannskapet',
    saerskiltKlagenemnd: 'Særskild klagenemnd',
  },
  'felles/barn.borHos': {
    bruker: 'Hos personen',
    annenForelder: 'Hos den andre forelderen',
    delt: 'Delt',
    fosterhjem: 'Fosterheim',
    annet: 'Anna',
    ukjent: 'Ukjent',
  },
  'felles/deling.grunnlag': {
    samtykke: 'Samtykke',
    helsehjelp: 'Helsehjelp',
    avvergeplikt: 'Avverjeplikt',
    noedetat: 'Naudetat',
    barnevern: 'Barnevern',
    annenHjemmel: 'Annan heimel',
  },
  'felles/kommunikasjon.lesestoette': {
    muntligGjennomgang: 'Nokon les det høgt',
    lettlest: 'Enkelt språk',
    storSkrift: 'Stor skrift',
    punktskrift: 'Punktskrift',
  },
  'felles/mottaker.rolle': {
    part: 'Part',
    fullmektig: 'Fullmektig',
    verge: 'Verje',
    foresatt: 'Føresett',
    ungdom: 'Ungdom',
    kopi: 'Kopi',
  },
  'felles/mottaker.rendisjon': {
    part: 'Parten si eiga',
    kopi: 'Kopi',
    tjeneste: 'Tenesta si',
  },
  'felles/mottaker.kanal': {
    digitalPostkasse: 'Digital postkasse',
    brev: 'Brev',
    personligOverlevering: 'Personleg overlevering',
    fagsystem: 'Fagsystem',
    kryptertMelding: 'Kryptert melding',
  },
  'felles/representant.mandat': {
    personlig: 'Personlege forhold',
    oekonomisk: 'Økonomi',
    begge: 'Begge delar',
  },
  'felles/samtykke.hvem': {
    bruker: 'Personen sjølv',
    foresatt: 'Føresett',
    verge: 'Verje',
    ungdom: 'Ungdommen',
    naermestePaaroerende: 'Næraste pårørande',
  },
  'felles/samtykke.virkning': {
    opphevTaushetsplikt: 'Opphevar teieplikt',
    utarbeideIndividuellPlan: 'Utarbeide individuell plan',
    deltakerinnsyn: 'Innsyn for deltakarar',
    utarbeideKriseplan: 'Utarbeide kriseplan',
  },
  'felles/samtykke.form': {
    skriftlig: 'Skriftleg',
    muntligNotert: 'Munnleg, skrive ned',
  },
  'felles/signaturform.nivaa': {
    betydelig: 'Betydeleg',
    hoeyt: 'Høgt',
  },
  'felles/skjermFor.hva': {
    adresse: 'Adressa',
    alt: 'Alt',
  },
  'felles/tolk.form': {
    muntlig: 'Munnleg',
    tegnspraak: 'Teiknspråk',
    skrift: 'Skrivetolk',
  },
  'felles/tolkebruk.hvem': {
    kvalifisertTolk: 'Kvalifisert tolk',
    annenTolk: 'Annan tolk',
    tospraakligAnsatt: 'Tospråkleg tilsett',
    annenVoksen: 'Annan vaksen',
    barn: 'Barn',
  },
  'felles/dokument.status': {
    utkast: 'Utkast',
    ferdig: 'Ferdig',
    erstattet: 'Erstatta',
    opphevet: 'Oppheva',
  },
  'felles/dokument.spraak': {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    se: 'Nordsamisk',
    en: 'Engelsk',
  },
};
