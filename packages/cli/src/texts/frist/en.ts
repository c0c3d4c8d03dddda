import type { FristTexts } from './texts.js';

const weeks = (count: 3 | 4) => (count === 3 ? 'three weeks' : 'four weeks');

export const en: FristTexts = {
  title: (code, name) => `Time limit for appeal, ${code}: ${name}`,
  lastDay: 'Last day',
  earliestLastDay: 'Last day, at the earliest',
  onlyRule: 'No date: it is not known when the period began to run.',
  counted: 'How it is counted',
  inTime: 'When the appeal is in time',
  whereTo: 'Where the appeal goes',
  lawData: (version, checked) => `Law data ${version}, last checked ${checked}.`,
  basis: (name, rules, day) => `The decision is about ${name}. ${rules} apply, as the law stood on ${day}.`,
  assumedBasis: (name) =>
    `The decision is about ${name}. The appeal rules of the Public Administration Act of 2025 are used because you have stated a day for its entry into force.`,
  appealRules: {
    pbrl: 'The appeal rules of the Patient and User Rights Act',
    fvl: 'The appeal rules of the Public Administration Act',
    annen: 'The appeal rules of another act',
  },
  weeks,
  length: (count) => `The period is ${weeks(count)}.`,
  start: {
    papir: (day) => `The letter arrived on ${day}.`,
    muntlig: (day) => `The decision was told in words on ${day}.`,
    digital: (day) => `The decision was available digitally, and the notice sent, on ${day}.`,
    ingen: (day) =>
      `Without a notice, what counts is the day the person knew, or should have known, of the decision: ${day}.`,
    begrunnelse: (day) => `The reasons came later, on ${day}. Then a new full period begins.`,
  },
  runs: {
    papir: 'The period runs from that day, not from the date of the decision.',
    muntlig: 'The period runs from that day.',
    digital: 'The period runs from that day, not from when the decision was opened.',
    ingen: 'The period runs from that day.',
    begrunnelse: 'It runs from that day.',
  },
  knowledge:
    'That is the earliest day the period can begin: it is counted from when the person had, or should have had, enough knowledge to appeal. That may be later, never before.',
  startUnknown: {
    'ankomst-ukjent':
      'The day the person got the decision is not given. It cannot be guessed from when the letter was sent.',
    'varsel-ikke-sendt':
      'The notice of the digital decision has not been sent, or its day is not given. Without it the period does not run.',
    'kunnskap-ukjent': 'The day the person knew, or should have known, of the decision is not given.',
  },
  rule: {
    kunnskap: (count) =>
      `The period is ${weeks(count)} from when the person had, or should have had, enough knowledge to appeal. State the rule in the letter, not a date.`,
    'kommet-frem': (count) =>
      `The period is ${weeks(count)} from when the notice of the decision arrived. State the rule in the letter, not a date.`,
  },
  sameWeekday: (count, day) => `${weeks(count)} later, on the same weekday, is ${day}.`,
  movedHoliday: (day, names) => `${day} is ${names}. The end moves to the next day.`,
  movedWeekend: (day) => `${day} is not a working day. The end moves to the next day.`,
  and: ' and ',
  end: (day, earliest) =>
    `The last day is ${earliest ? 'at the earliest ' : ''}${day}. Summer and Christmas do not stop the period.`,
  paper:
    'On paper: It is enough that the appeal is handed to the post, or to an employee who may receive it, before the last day is over.',
  digital: 'Digitally: The appeal must have arrived at the stated address before the last day is over.',
  sentOrDelivered: 'The appeal must be sent or delivered before the last day is over.',
  newMunicipalBody:
    "The municipality's own appeal body decides the appeal: the municipal council, its executive committee or an appeals committee.",
  assumedAct:
    'The administration act of 2025 has no date of entry into force. That it applies here is what you have stated with --ny-forvaltningslov-fra.',
  sendTo: 'The appeal is sent to the body that made the decision, not to the appeal body.',
  body: {
    statsforvalter:
      'Statsforvalteren (the county governor) decides the appeal. Give --kommune to have the office named.',
    'kommunal-klageinstans':
      'The appeal body of the municipality decides: its council, its executive board or an appeals board.',
    'oppgis-av-kaller':
      'The appeal body is not confirmed for this legal basis. Whoever writes the decision must find and state it.',
  },
  namedBody: (name) => `${name} decides the appeal.`,
  late: 'An appeal that comes too late may in some cases still be heard, but not later than one year after the decision.',
  lateNewAct: 'When an appeal that comes too late may still be heard is for the act of 2025 to say.',
  warning: 'Warning',
  unsure: {
    ubekreftet: 'Not all of this is confirmed. Let a lawyer look at it before it is used.',
    slutning: 'Some of this is inferred from the law, not stated there.',
  },
  unsureStart: {
    digital: 'That the notice also governs the four-week period is an inference.',
    muntlig: 'That an oral message counts as arrived the same day is an inference.',
    begrunnelse: 'That a new period also applies where it is four weeks is an inference.',
  },
  beforeNumbering: 'The office is taken from the division of 2024 and is not confirmed for older decisions.',
  outdated: (reviewBy) =>
    `The law data should have been reviewed by ${reviewBy}. Check the time limit against the law.`,
  refused: {
    basis: (id, known) => `Unknown legal basis «${id}». Choose one of: ${known}.`,
    kommune: (id) =>
      `There is no kommune with the number «${id}». It has four digits, for example 0301, in the numbering of 2024.`,
    outOfScope: (bodies) =>
      `The legal basis HOL_9 (use of force) has its own rules in chapter 9 of the Health and Care Services Act and is not counted here. Such decisions are tried by ${bodies}.`,
    or: ' or ',
    stateIt: 'For another act you must state the time limit and the appeal body yourself. They cannot be counted here.',
    notInForce: 'The act behind this legal basis did not apply on that day.',
    order: (field, before) => `${field} cannot be before ${before}.`,
    manner: 'How the person was told must be papir, digital, muntlig or ingen.',
    digitalFlag:
      'A digital decision is counted from the notice, not from when it was opened. Use --varsel (and --tilgjengelig), not --mottatt.',
    paperFlag: (flag) => `${flag} is for digital decisions only. Leave it out, or use --maate digitalt.`,
  },
};
