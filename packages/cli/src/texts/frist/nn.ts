import type { FristTexts } from './texts.js';

const weeks = (count: 3 | 4) => (count === 3 ? 'tre veker' : 'fire veker');

export const nn: FristTexts = {
  title: (code, name) => `Klagefrist for ${code}: ${name}`,
  lastDay: 'Siste dag',
  earliestLastDay: 'Siste dag, tidlegast',
  onlyRule: 'Ingen dato: det er ikkje kjent når fristen tok til å gå.',
  counted: 'Slik er han rekna ut',
  inTime: 'Når klagen er i tide',
  whereTo: 'Kvar klagen går',
  lawData: (version, checked) => `Lovdata ${version}, sist kontrollert ${checked}.`,
  basis: (name, rules, day) => `Vedtaket gjeld ${name}. ${rules} gjeld, slik lova var ${day}.`,
  assumedBasis: (name) =>
    `Vedtaket gjeld ${name}. Klagereglane i forvaltningslova av 2025 er brukte, fordi du har oppgitt ein dag for når ho trer i kraft.`,
  appealRules: {
    pbrl: 'Klagereglane i pasient- og brukarrettslova',
    fvl: 'Klagereglane i forvaltningslova',
    annen: 'Klagereglane i ei anna lov',
  },
  weeks,
  length: (count) => `Fristen er ${weeks(count)}.`,
  start: {
    papir: (day) => `Brevet kom fram ${day}.`,
    muntlig: (day) => `Vedtaket vart sagt munnleg ${day}.`,
    digital: (day) => `Vedtaket var tilgjengeleg digitalt, og varselet sendt, ${day}.`,
    ingen: (day) => `Utan underretning tel dagen personen fekk eller burde ha fått kunnskap om vedtaket: ${day}.`,
    begrunnelse: (day) => `Grunngivinga kom seinare, ${day}. Då tek ein ny, full frist til.`,
  },
  runs: {
    papir: 'Fristen går frå den dagen, ikkje frå vedtaksdatoen.',
    muntlig: 'Fristen går frå den dagen.',
    digital: 'Fristen går frå den dagen, ikkje frå då vedtaket vart opna.',
    ingen: 'Fristen går frå den dagen.',
    begrunnelse: 'Han går frå den dagen.',
  },
  knowledge:
    'Det er den tidlegaste dagen fristen kan ta til å gå: han er rekna frå då personen fekk eller burde ha fått nok kunnskap til å klage. Det kan vere seinare, aldri før.',
  startUnknown: {
    'ankomst-ukjent':
      'Dagen personen fekk vedtaket, er ikkje oppgitt. Han kan ikkje gjettast ut frå når brevet vart sendt.',
    'varsel-ikke-sendt':
      'Varselet om det digitale vedtaket er ikkje sendt, eller dagen er ikkje oppgitt. Utan varsel går ikkje fristen.',
    'kunnskap-ukjent': 'Dagen personen fekk eller burde ha fått kunnskap om vedtaket, er ikkje oppgitt.',
  },
  rule: {
    kunnskap: (count) =>
      `Fristen er ${weeks(count)} frå personen fekk eller burde ha fått nok kunnskap til å klage. Skriv regelen i brevet, ikkje ein dato.`,
    'kommet-frem': (count) =>
      `Fristen er ${weeks(count)} frå underretninga om vedtaket kom fram. Skriv regelen i brevet, ikkje ein dato.`,
  },
  sameWeekday: (count, day) => `${weeks(count)} seinare, på same vekedag, er det ${day}.`,
  movedHoliday: (day, names) => `${day} er ${names}. Fristen blir flytta til dagen etter.`,
  movedWeekend: (day) => `${day} er ikkje ein yrkedag. Fristen blir flytta til dagen etter.`,
  and: ' og ',
  end: (day, earliest) => `Siste dag er ${earliest ? 'tidlegast ' : ''}${day}. Ferie og juletid stansar ikkje fristen.`,
  paper:
    'På papir: Det er nok at klagen er levert til posten, eller til ein tilsett som kan ta imot han, før siste dag er over.',
  digital: 'Digitalt: Klagen må ha kome fram til den oppgitte adressa før siste dag er over.',
  sentOrDelivered: 'Klagen må vere send eller levert før siste dag er over.',
  newMunicipalBody: 'Klageinstansen i kommunen avgjer klagen: kommunestyret, formannskapet eller eit klageutval.',
  assumedAct:
    'Forvaltningslova av 2025 har ingen dato for når ho trer i kraft. At ho gjeld her, er det du sjølv som har oppgitt med --ny-forvaltningslov-fra.',
  sendTo: 'Klagen skal sendast til den som gjorde vedtaket, ikkje til klageinstansen.',
  body: {
    statsforvalter: 'Statsforvaltaren er klageinstans. Oppgi --kommune for å få namnet.',
    'kommunal-klageinstans':
      'Kommunen sin eigen klageinstans avgjer klagen: kommunestyret, formannskapet eller ei klagenemnd.',
    'oppgis-av-kaller':
      'Klageinstansen er ikkje stadfesta for dette grunnlaget. Den som skriv vedtaket, må finne han og oppgi han.',
  },
  namedBody: (name) => `${name} er klageinstans.`,
  late: 'Ein klage som kjem for seint, kan i nokre tilfelle takast likevel, men ikkje seinare enn eitt år etter vedtaket.',
  lateNewAct: 'Når ein klage som kjem for seint, kan takast likevel, står i lova av 2025.',
  warning: 'Åtvaring',
  unsure: {
    ubekreftet: 'Ikkje alt dette er stadfesta. La ein jurist sjå på det før det blir brukt.',
    slutning: 'Noko av dette er ei slutning frå lova, ikkje noko som står der.',
  },
  unsureStart: {
    digital: 'At varselet òg styrer firevekersfristen, er ei slutning.',
    muntlig: 'At munnleg beskjed er rekna som komen fram same dag, er ei slutning.',
    begrunnelse: 'At ein ny frist òg gjeld når fristen er fire veker, er ei slutning.',
  },
  beforeNumbering: 'Embetet er henta frå inndelinga av 2024 og er ikkje stadfesta for eldre vedtak.',
  outdated: (reviewBy) => `Lovdataa skulle ha vore gjennomgått innan ${reviewBy}. Kontroller fristen mot lova.`,
  refused: {
    basis: (id, known) => `Kjenner ikkje grunnlaget «${id}». Vel eitt av: ${known}.`,
    kommune: (id) =>
      `Kommunenummeret «${id}» finst ikkje. Det har fire siffer, til dømes 0301, og må finnast etter 2024.`,
    outOfScope: (bodies) =>
      `Grunnlaget HOL_9 (tvang og makt) har eigne reglar i helse- og omsorgstenestelova kapittel 9 og blir ikkje rekna ut her. Slike vedtak blir prøvde av ${bodies}.`,
    or: ' eller ',
    stateIt: 'For ei anna lov må du sjølv oppgi frist og klageinstans. Dei kan ikkje reknast ut her.',
    notInForce: 'Lova bak grunnlaget gjaldt ikkje den dagen.',
    order: (field, before) => `${field} kan ikkje vere før ${before}.`,
    manner: 'Måten personen vart underretta på, må vere papir, digital, muntlig eller ingen.',
    digitalFlag:
      'Eit digitalt vedtak blir rekna frå varselet, ikkje frå då det vart opna. Bruk --varsel (og --tilgjengelig), ikkje --mottatt.',
    paperFlag: (flag) => `${flag} gjeld berre digitale vedtak. Fjern han, eller bruk --maate digitalt.`,
  },
};
