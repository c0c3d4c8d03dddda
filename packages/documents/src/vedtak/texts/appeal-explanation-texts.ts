import type { Appeal, AppealReason, AppealRefusal, ReviewBody } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';

/** The words of the explanation of a vedtak's appeal information. */
export interface AppealExplanationTexts {
  /** The numbers as words: «1», «1 og 4». */
  readonly decisionHeading: (numbers: string) => string;
  readonly basis: (code: string, name: string) => string;
  readonly steps: Readonly<Record<AppealReason['step'], (appeal: Appeal) => string>>;
  readonly postponement: string;
  readonly noticesHeading: string;
  /** Whether the register gives an answer for every decision. */
  readonly severalRegimes: (count: number, all: boolean) => string;
  /** Whether the duty to give reasons applies. */
  readonly dismissal: (reasons: boolean) => string;
  readonly dismissedAppeal: string;
  readonly shortHelp: string;
  readonly temporaryMeasures: string;
  /** For decisions out of scope: who may try them, in the order of the register. */
  readonly triedBy: (bodies: readonly ReviewBody[]) => string;
  readonly klagevedtakHeading: string;
  readonly klagevedtak: string;
  readonly refusals: Readonly<Record<AppealRefusal['reason'] | 'oppgitt-av-kaller' | 'mangler', string>>;
}

const isPbrl = ({ klagefrist }: Appeal) => klagefrist.regnesFra === 'kunnskap';
const isState = ({ klageinstans }: Appeal) => klageinstans.type === 'statsforvalter';

const or = (names: Readonly<Record<ReviewBody, string>>, bodies: readonly ReviewBody[], word: string) =>
  bodies.map((body) => names[body]).join(word);

const reviewBodies = {
  nb: { statsforvalteren: 'Statsforvalteren', 'barneverns-og-helsenemnda': 'barneverns- og helsenemnda' },
  nn: { statsforvalteren: 'Statsforvaltaren', 'barneverns-og-helsenemnda': 'barneverns- og helsenemnda' },
  en: {
    statsforvalteren: 'the County Governor',
    'barneverns-og-helsenemnda': 'the child welfare and health tribunal (barneverns- og helsenemnda)',
  },
} as const;

const nb: AppealExplanationTexts = {
  decisionHeading: (numbers) => `Avgjørelse ${numbers}`,
  basis: (code, name) => `Rettsgrunnlaget er ${code}: ${name}.`,
  steps: {
    regime: (appeal) =>
      isPbrl(appeal)
        ? 'Klage følger reglene i pasient- og brukerrettighetsloven kapittel 7.'
        : 'Klage følger reglene i forvaltningsloven.',
    klageinstans: (appeal) =>
      isState(appeal)
        ? `${appeal.klageinstans.navn ?? 'Statsforvalteren'} avgjør klagen. Embetet følger av kommunen som har avgjort saken.`
        : 'Kommunens egen klageinstans avgjør klagen, for loven legger den ikke til Statsforvalteren.',
    klagefrist: ({ klagefrist }) => `Klagefristen er ${klagefrist.uker === 4 ? 'fire' : 'tre'} uker.`,
    start: (appeal) =>
      isPbrl(appeal)
        ? 'Fristen regnes fra personen fikk vite nok, eller burde ha fått vite nok, til å klage. Derfor sies en dato bare som den tidligste.'
        : 'Fristen regnes fra den dagen underretningen kom fram.',
    beregning: () =>
      'Fristen ender på samme ukedag som den begynte. Er det en lørdag, søndag eller helligdag, flyttes den til neste virkedag.',
    'sendes-til': () => 'Klagen sendes til det organet som har avgjort saken, ikke til klageinstansen.',
    form: () => 'Klagen skal være skriftlig.',
    innsyn: ({ fvl45 }) =>
      fvl45
        ? 'Retten til å se sakens dokumenter følger av forvaltningsloven.'
        : 'Forvaltningsloven kapittel IV og V gjelder ikke her. Retten til innsyn følger av journalreglene.',
    hjelp: ({ ombud }) =>
      ombud
        ? 'Saken gjelder helse og omsorg, så Pasient- og brukerombudet skal nevnes.'
        : 'Det organet som har avgjort saken, skal veilede. Pasient- og brukerombudet nevnes ikke, for saken gjelder ikke helse og omsorg.',
  },
  postponement:
    'Avgjørelsen gir mindre hjelp, avslutter den eller flytter personen. Derfor skal brevet si at personen kan be om utsatt iverksetting.',
  noticesHeading: 'Flere slags klage i ett brev',
  severalRegimes: (count, all) =>
    `${all ? 'Avgjørelsene' : 'De avgjørelsene registeret gir svar for,'} følger ${count} ulike regelsett for klage. Hvert regelsett skal ha én klageopplysning, som sier hvilke avgjørelser den gjelder.`,
  dismissal: (reasons) =>
    `Saken er avvist. En avvisning er et vedtak som ${reasons ? 'skal begrunnes og ' : ''}kan klages på som et avslag.`,
  dismissedAppeal:
    'Kommunens klageinstans har avvist klagen. Det er ikke endelig: avvisningen kan klages inn for Statsforvalteren.',
  shortHelp:
    'Hjelpen skal vare i høyst to uker. Derfor gjelder ikke forvaltningsloven kapittel IV og V om saksbehandling og vedtak, men retten til å klage er den samme.',
  temporaryMeasures:
    'Gjelder det et sted å bo nå, kan Statsforvalteren bestemme midlertidige tiltak mens klagen behandles. Standardteksten om klage sier det.',
  triedBy: (bodies) => `De prøves av ${or(reviewBodies.nb, bodies, ' eller ')}.`,
  klagevedtakHeading: 'Klagevedtak',
  klagevedtak: 'Vedtaket avgjør en klage. Det kan ikke påklages videre; brevet skal i stedet si at det er endelig.',
  refusals: {
    'ukjent-grunnlag': 'Rettsgrunnlaget er ikke i registeret, så det kan ikke sies hvem som behandler klagen.',
    'ukjent-kommune': 'Kommunenummeret er ikke i registeret, og klageinstansen følger av kommunen.',
    'ugyldig-dato': 'Datoen som velger loven, er ikke en dato.',
    'utenfor-omfang': 'Slike vedtak har egne regler om klage, som ikke er støttet her.',
    'maa-oppgis': 'Klageinstansen er ikke bekreftet i registeret. Den som lager brevet, må oppgi den.',
    'ikke-i-kraft': 'Loven avgjørelsen bygger på, gjaldt ikke på datoen.',
    'oppgitt-av-kaller':
      'Avgjørelsen bygger på en lov registeret ikke kjenner. Klageinstans og frist er oppgitt av den som laget dokumentet.',
    mangler: 'Rettsgrunnlag, kommune eller vedtaksdato mangler, så klageopplysningene kan ikke avgjøres.',
  },
};

const nn: AppealExplanationTexts = {
  decisionHeading: (numbers) => `Avgjerd ${numbers}`,
  basis: (code, name) => `Rettsgrunnlaget er ${code}: ${name}.`,
  steps: {
    regime: (appeal) =>
      isPbrl(appeal)
        ? 'Klage følgjer reglane i pasient- og brukarrettslova kapittel 7.'
        : 'Klage følgjer reglane i forvaltningslova.',
    klageinstans: (appeal) =>
      isState(appeal)
        ? `${appeal.klageinstans.navn ?? 'Statsforvaltaren'} avgjer klagen. Embetet følgjer av kommunen som har avgjort saka.`
        : 'Klageorganet til kommunen avgjer klagen, for lova legg han ikkje til Statsforvaltaren.',
    klagefrist: ({ klagefrist }) => `Klagefristen er ${klagefrist.uker === 4 ? 'fire' : 'tre'} veker.`,
    start: (appeal) =>
      isPbrl(appeal)
        ? 'Fristen blir rekna frå personen fekk vite nok, eller burde ha fått vite nok, til å klage. Difor blir ein dato berre sagt som den tidlegaste.'
        : 'Fristen blir rekna frå den dagen underretninga kom fram.',
    beregning: () =>
      'Fristen endar på same vekedag som han byrja. Er det ein laurdag, søndag eller heilagdag, blir han flytt til neste vyrkedag.',
    'sendes-til': () => 'Klagen blir send til det organet som har avgjort saka, ikkje til klageinstansen.',
    form: () => 'Klagen skal vere skriftleg.',
    innsyn: ({ fvl45 }) =>
      fvl45
        ? 'Retten til å sjå dokumenta i saka følgjer av forvaltningslova.'
        : 'Forvaltningslova kapittel IV og V gjeld ikkje her. Retten til innsyn følgjer av journalreglane.',
    hjelp: ({ ombud }) =>
      ombud
        ? 'Saka gjeld helse og omsorg, så pasient- og brukarombodet skal nemnast.'
        : 'Det organet som har avgjort saka, skal rettleie. Pasient- og brukarombodet blir ikkje nemnt, for saka gjeld ikkje helse og omsorg.',
  },
  postponement:
    'Avgjerda gir mindre hjelp, avsluttar henne eller flyttar personen. Difor skal brevet seie at personen kan be om utsett iverksetjing.',
  noticesHeading: 'Fleire slags klage i eitt brev',
  severalRegimes: (count, all) =>
    `${all ? 'Avgjerdene' : 'Dei avgjerdene registeret gir svar for,'} følgjer ${count} ulike regelsett for klage. Kvart regelsett skal ha éi klageopplysning, som seier kva avgjerder ho gjeld.`,
  dismissal: (reasons) =>
    `Saka er avvist. Ei avvising er eit vedtak som ${reasons ? 'skal grunngivast og ' : ''}kan klagast på som eit avslag.`,
  dismissedAppeal:
    'Klageinstansen i kommunen har avvist klagen. Det er ikkje endeleg: avvisinga kan klagast inn for Statsforvaltaren.',
  shortHelp:
    'Hjelpa skal vare i høgst to veker. Difor gjeld ikkje forvaltningslova kapittel IV og V om saksbehandling og vedtak, men retten til å klage er den same.',
  temporaryMeasures:
    'Gjeld det ein stad å bu no, kan Statsforvaltaren bestemme mellombelse tiltak medan klagen blir behandla. Standardteksten om klage seier det.',
  triedBy: (bodies) => `Dei blir prøvde av ${or(reviewBodies.nn, bodies, ' eller ')}.`,
  klagevedtakHeading: 'Klagevedtak',
  klagevedtak:
    'Vedtaket avgjer ein klage. Det kan ikkje klagast vidare på; brevet skal i staden seie at det er endeleg.',
  refusals: {
    'ukjent-grunnlag': 'Rettsgrunnlaget er ikkje i registeret, så det kan ikkje seiast kven som behandlar klagen.',
    'ukjent-kommune': 'Kommunenummeret er ikkje i registeret, og klageinstansen følgjer av kommunen.',
    'ugyldig-dato': 'Datoen som vel lova, er ikkje ein dato.',
    'utenfor-omfang': 'Slike vedtak har eigne reglar om klage, som ikkje er støtta her.',
    'maa-oppgis': 'Klageinstansen er ikkje stadfesta i registeret. Den som lagar brevet, må oppgi han.',
    'ikke-i-kraft': 'Lova avgjerda byggjer på, gjaldt ikkje på datoen.',
    'oppgitt-av-kaller':
      'Avgjerda byggjer på ei lov registeret ikkje kjenner. Klageinstans og frist er oppgitt av den som laga dokumentet.',
    mangler: 'Rettsgrunnlag, kommune eller vedtaksdato manglar, så klageopplysningane kan ikkje avgjerast.',
  },
};

const en: AppealExplanationTexts = {
  decisionHeading: (numbers) => `Decision ${numbers}`,
  basis: (code, name) => `The legal basis is ${code}: ${name}.`,
  steps: {
    regime: (appeal) =>
      isPbrl(appeal)
        ? 'Appeals follow chapter 7 of the patient and user rights act.'
        : 'Appeals follow the public administration act.',
    klageinstans: (appeal) =>
      isState(appeal)
        ? `${appeal.klageinstans.navn ?? 'The County Governor'} decides the appeal. Which office follows from the municipality that decided.`
        : "The municipality's own appeal body decides the appeal, for the law does not give it to the County Governor.",
    klagefrist: ({ klagefrist }) => `The time limit is ${klagefrist.uker === 4 ? 'four' : 'three'} weeks.`,
    start: (appeal) =>
      isPbrl(appeal)
        ? 'The time runs from when the person knew enough, or should have known enough, to appeal. A date is therefore given only as the earliest.'
        : 'The time runs from the day the notification reached the person.',
    beregning: () =>
      'The time ends on the same weekday as it began. If that is a Saturday, a Sunday or a public holiday, it moves to the next working day.',
    'sendes-til': () => 'The appeal is sent to the body that decided, not to the appeal body.',
    form: () => 'The appeal must be in writing.',
    innsyn: ({ fvl45 }) =>
      fvl45
        ? 'The right to see the documents of the case follows from the public administration act.'
        : 'Chapters IV and V of the public administration act do not apply here. The right to see the documents follows from the rules on records.',
    hjelp: ({ ombud }) =>
      ombud
        ? 'The case concerns health and care, so the Patient and User Ombud must be named.'
        : 'The body that decided must guide the person. The Patient and User Ombud is not named, for the case does not concern health and care.',
  },
  postponement:
    'The decision gives less help, ends it or moves the person. The letter must therefore say that the person can ask for it to wait.',
  noticesHeading: 'More than one kind of appeal in one letter',
  severalRegimes: (count, all) =>
    `${all ? 'The decisions' : 'The decisions the register has answers for'} follow ${count} different sets of appeal rules. Each set must have one notice, which says which decisions it is about.`,
  dismissal: (reasons) =>
    `The case is dismissed. A dismissal is a decision that ${reasons ? 'needs reasons and ' : ''}can be appealed like a refusal.`,
  dismissedAppeal:
    "The municipality's appeal body has dismissed the appeal. That is not final: it can be appealed to the County Governor.",
  shortHelp:
    'The help is to last two weeks at most. Chapters IV and V of the administration act therefore do not apply, but the right to appeal is the same.',
  temporaryMeasures:
    'Where someone needs a place to live now, the County Governor can order temporary measures while the appeal is decided. The standard text on appeals says so.',
  triedBy: (bodies) => `They are tried by ${or(reviewBodies.en, bodies, ' or ')}.`,
  klagevedtakHeading: 'Decision in an appeal',
  klagevedtak: 'This decides an appeal. It cannot be appealed again; the letter must say instead that it is final.',
  refusals: {
    'ukjent-grunnlag': 'The legal basis is not in the register, so it cannot say who decides an appeal.',
    'ukjent-kommune': 'The municipality number is not in the register, and the appeal body follows from it.',
    'ugyldig-dato': 'The date that chooses the law is not a date.',
    'utenfor-omfang': 'Such decisions have appeal rules of their own, which are not supported here.',
    'maa-oppgis': 'The appeal body is not confirmed in the register. Whoever makes the letter must state it.',
    'ikke-i-kraft': 'The act the decision rests on did not apply on the date.',
    'oppgitt-av-kaller':
      'The decision rests on an act the register does not know. The maker of the document has stated appeal body and time limit.',
    mangler: 'Legal basis, municipality or date is missing, so the appeal information cannot be told.',
  },
};

export const appealExplanationTexts: Readonly<Record<Language, AppealExplanationTexts>> = { nb, nn, en };
