import type { FristTexts } from './texts.js';

const weeks = (count: 3 | 4) => (count === 3 ? 'tre uker' : 'fire uker');

export const nb: FristTexts = {
  title: (code, name) => `Klagefrist for ${code}: ${name}`,
  lastDay: 'Siste dag',
  earliestLastDay: 'Siste dag, tidligst',
  onlyRule: 'Ingen dato: det er ikke kjent når fristen begynte å løpe.',
  counted: 'Slik er den regnet ut',
  inTime: 'Når klagen er i tide',
  whereTo: 'Hvor klagen går',
  lawData: (version, checked) => `Lovdata ${version}, sist kontrollert ${checked}.`,
  basis: (name, rules, day) => `Vedtaket gjelder ${name}. ${rules} gjelder, slik loven var ${day}.`,
  assumedBasis: (name) =>
    `Vedtaket gjelder ${name}. Klagereglene i forvaltningsloven av 2025 er brukt, fordi du har oppgitt en dag for når den trer i kraft.`,
  appealRules: {
    pbrl: 'Klagereglene i pasient- og brukerrettighetsloven',
    fvl: 'Klagereglene i forvaltningsloven',
    annen: 'Klagereglene i en annen lov',
  },
  weeks,
  length: (count) => `Fristen er ${weeks(count)}.`,
  start: {
    papir: (day) => `Brevet kom fram ${day}.`,
    muntlig: (day) => `Vedtaket ble sagt muntlig ${day}.`,
    digital: (day) => `Vedtaket var tilgjengelig digitalt, og varselet sendt, ${day}.`,
    ingen: (day) => `Uten underretning teller dagen personen fikk eller burde fått kunnskap om vedtaket: ${day}.`,
    begrunnelse: (day) => `Begrunnelsen kom senere, ${day}. Da begynner en ny, full frist.`,
  },
  runs: {
    papir: 'Fristen løper fra den dagen, ikke fra vedtaksdatoen.',
    muntlig: 'Fristen løper fra den dagen.',
    digital: 'Fristen løper fra den dagen, ikke fra da vedtaket ble åpnet.',
    ingen: 'Fristen løper fra den dagen.',
    begrunnelse: 'Den løper fra den dagen.',
  },
  knowledge:
    'Det er den tidligste dagen fristen kan begynne å løpe: den regnes fra da personen fikk eller burde fått nok kunnskap til å klage. Det kan være senere, aldri før.',
  startUnknown: {
    'ankomst-ukjent':
      'Dagen personen fikk vedtaket, er ikke oppgitt. Den kan ikke gjettes ut fra når brevet ble sendt.',
    'varsel-ikke-sendt':
      'Varselet om det digitale vedtaket er ikke sendt, eller dagen er ikke oppgitt. Uten varsel løper ikke fristen.',
    'kunnskap-ukjent': 'Dagen personen fikk eller burde fått kunnskap om vedtaket, er ikke oppgitt.',
  },
  rule: {
    kunnskap: (count) =>
      `Fristen er ${weeks(count)} fra personen fikk eller burde fått nok kunnskap til å klage. Skriv regelen i brevet, ikke en dato.`,
    'kommet-frem': (count) =>
      `Fristen er ${weeks(count)} fra underretningen om vedtaket kom fram. Skriv regelen i brevet, ikke en dato.`,
  },
  sameWeekday: (count, day) => `${weeks(count)} senere, på samme ukedag, er det ${day}.`,
  movedHoliday: (day, names) => `${day} er ${names}. Fristen flyttes til dagen etter.`,
  movedWeekend: (day) => `${day} er ikke en virkedag. Fristen flyttes til dagen etter.`,
  and: ' og ',
  end: (day, earliest) => `Siste dag er ${earliest ? 'tidligst ' : ''}${day}. Ferie og juletid stanser ikke fristen.`,
  paper:
    'På papir: Det er nok at klagen er levert til posten, eller til en ansatt som kan ta imot den, før siste dag er over.',
  digital: 'Digitalt: Klagen må ha kommet fram til den oppgitte adressen før siste dag er over.',
  sentOrDelivered: 'Klagen må være sendt eller levert før siste dag er over.',
  newMunicipalBody: 'Kommunens egen klageinstans avgjør klagen: kommunestyret, formannskapet eller et klageutvalg.',
  assumedAct:
    'Forvaltningsloven av 2025 har ingen dato for når den trer i kraft. At den gjelder her, er det du selv som har oppgitt med --ny-forvaltningslov-fra.',
  sendTo: 'Klagen sendes til den som traff vedtaket, ikke til klageinstansen.',
  body: {
    statsforvalter: 'Statsforvalteren er klageinstans. Oppgi --kommune for å få navnet.',
    'kommunal-klageinstans':
      'Kommunens egen klageinstans avgjør klagen: kommunestyret, formannskapet eller en klagenemnd.',
    'oppgis-av-kaller':
      'Klageinstansen er ikke bekreftet for dette grunnlaget. Den må finnes og oppgis av den som skriver vedtaket.',
  },
  namedBody: (name) => `${name} er klageinstans.`,
  late: 'En klage som kommer for sent, kan i noen tilfeller tas likevel, men ikke senere enn ett år etter vedtaket.',
  lateNewAct: 'Når en klage som kommer for sent, kan tas likevel, står i loven av 2025.',
  warning: 'Advarsel',
  unsure: {
    ubekreftet: 'Ikke alt dette er bekreftet. La en jurist se på det før det brukes.',
    slutning: 'Noe av dette er en slutning fra loven, ikke noe som står der.',
  },
  unsureStart: {
    digital: 'At varselet også styrer firerukersfristen, er en slutning.',
    muntlig: 'At muntlig beskjed regnes som kommet fram samme dag, er en slutning.',
    begrunnelse: 'At en ny frist også gjelder når fristen er fire uker, er en slutning.',
  },
  beforeNumbering: 'Embetet er hentet fra inndelingen av 2024 og er ikke bekreftet for eldre vedtak.',
  outdated: (reviewBy) => `Lovdataene skulle vært gjennomgått innen ${reviewBy}. Kontroller fristen mot loven.`,
  refused: {
    basis: (id, known) => `Kjenner ikke grunnlaget «${id}». Velg ett av: ${known}.`,
    kommune: (id) =>
      `Kommunenummeret «${id}» finnes ikke. Det har fire siffer, for eksempel 0301, og må finnes etter 2024.`,
    outOfScope: (bodies) =>
      `Grunnlaget HOL_9 (tvang og makt) har egne regler i helse- og omsorgstjenesteloven kapittel 9 og regnes ikke ut her. Slike vedtak prøves av ${bodies}.`,
    or: ' eller ',
    stateIt: 'For en annen lov må du selv oppgi frist og klageinstans. De kan ikke regnes ut her.',
    notInForce: 'Loven bak grunnlaget gjaldt ikke den dagen.',
    order: (field, before) => `${field} kan ikke være før ${before}.`,
    manner: 'Måten personen ble underrettet på, må være papir, digital, muntlig eller ingen.',
    digitalFlag:
      'Et digitalt vedtak regnes fra varselet, ikke fra da det ble åpnet. Bruk --varsel (og --tilgjengelig), ikke --mottatt.',
    paperFlag: (flag) => `${flag} gjelder bare digitale vedtak. Fjern den, eller bruk --maate digitalt.`,
  },
};
