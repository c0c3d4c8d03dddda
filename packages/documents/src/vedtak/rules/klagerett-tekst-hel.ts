import type { AppealReason } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { type Entry, groundsOf, judgement, lawful } from './judgement.js';
import { noticeWords, saysOtherWeeks, saysWeeks } from './notice-words.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * The notice is whole: one made of our template says just what its own version says, and any other says all the law asks
 * for (fvl § 27 third paragraph): the period, to whom, who decides, how, who helps, and the conditions for going to court.
 */
export const klagerettTekstHel = defineVedtakRule({
  id: 'vedtak/klagerett-tekst-hel',
  severity: {
    endret: 'error',
    kontrollsum: 'error',
    'ukjent-versjon': 'warning',
    frist: 'error',
    start: 'warning',
    mottaker: 'error',
    klageinstans: 'error',
    form: 'error',
    hjelp: 'warning',
    'annen-frist': 'error',
    fullmakt: 'warning',
    soeksmaal: 'error',
  },
  hjemmel: ['fvl-27', 'fvl-27-b', 'nfvl-59', 'nfvl-60', 'pbrl-7-2', 'pbrl-7-3'],
  messages: {
    nb: {
      endret:
        'Teksten i klageopplysning {nummer} er ikke den malen gir for dette vedtaket. Lag klageopplysningene på nytt, eller oppgi kommunens egen mal.',
      kontrollsum:
        'Kontrollsummen i klageopplysning {nummer} passer ikke med malen den oppgir. Lag klageopplysningene på nytt.',
      'ukjent-versjon':
        'Klageopplysning {nummer} er laget med en annen versjon av malen enn de som er kjent her. Bare innholdet er kontrollert.',
      frist: 'Teksten i klageopplysning {nummer} sier ikke at klagefristen er {uker} uker. Skriv det.',
      start: 'Teksten i klageopplysning {nummer} sier ikke når klagefristen begynner. Skriv hva den regnes fra.',
      mottaker: 'Teksten i klageopplysning {nummer} sier ikke at klagen sendes til dere. Skriv hvor den skal sendes.',
      klageinstans: 'Teksten i klageopplysning {nummer} sier ikke hvem som behandler klagen. Skriv det.',
      form: 'Teksten i klageopplysning {nummer} sier ikke at klagen skal være skriftlig. Skriv det.',
      hjelp: 'Teksten i klageopplysning {nummer} sier ikke hvem som kan hjelpe med klagen. Skriv det.',
      'annen-frist': 'Teksten i klageopplysning {nummer} oppgir også en annen klagefrist enn {uker} uker. Rett den.',
      fullmakt:
        'Teksten i klageopplysning {nummer} sier at noen kan klage for personen uten fullmakt. Det gjelder bare advokater. Rett teksten.',
      soeksmaal:
        'Vedtaket setter vilkår for å gå til retten, men teksten i klageopplysning {nummer} nevner dem ikke. Da gjelder de ikke. Skriv dem.',
    },
    nn: {
      endret:
        'Teksten i klageopplysning {nummer} er ikkje den malen gir for dette vedtaket. Lag klageopplysningane på nytt, eller oppgi kommunen sin eigen mal.',
      kontrollsum:
        'Kontrollsummen i klageopplysning {nummer} passar ikkje med malen han oppgir. Lag klageopplysningane på nytt.',
      'ukjent-versjon':
        'Klageopplysning {nummer} er laga med ein annan versjon av malen enn dei som er kjende her. Berre innhaldet er kontrollert.',
      frist: 'Teksten i klageopplysning {nummer} seier ikkje at klagefristen er {uker} veker. Skriv det.',
      start: 'Teksten i klageopplysning {nummer} seier ikkje når klagefristen byrjar. Skriv kva han blir rekna frå.',
      mottaker:
        'Teksten i klageopplysning {nummer} seier ikkje at klagen blir send til dykk. Skriv kvar han skal sendast.',
      klageinstans: 'Teksten i klageopplysning {nummer} seier ikkje kven som behandlar klagen. Skriv det.',
      form: 'Teksten i klageopplysning {nummer} seier ikkje at klagen skal vere skriftleg. Skriv det.',
      hjelp: 'Teksten i klageopplysning {nummer} seier ikkje kven som kan hjelpe med klagen. Skriv det.',
      'annen-frist': 'Teksten i klageopplysning {nummer} oppgir òg ein annan klagefrist enn {uker} veker. Rett han.',
      fullmakt:
        'Teksten i klageopplysning {nummer} seier at nokon kan klage for personen utan fullmakt. Det gjeld berre advokatar. Rett teksten.',
      soeksmaal:
        'Vedtaket set vilkår for å gå til retten, men teksten i klageopplysning {nummer} nemner dei ikkje. Då gjeld dei ikkje. Skriv dei.',
    },
    en: {
      endret:
        "The text of appeal information {nummer} is not what the template gives for this decision. Make the appeal information again, or name the municipality's own template.",
      kontrollsum:
        'The checksum of appeal information {nummer} does not fit the template it names. Make the appeal information again.',
      'ukjent-versjon':
        'Appeal information {nummer} is made with another version of the template than those known here. Only its content is checked.',
      frist: 'The text of appeal information {nummer} does not say that the time limit is {uker} weeks. Write it.',
      start:
        'The text of appeal information {nummer} does not say when the time limit begins. Write what it is counted from.',
      mottaker:
        'The text of appeal information {nummer} does not say that the appeal is sent to you. Write where to send it.',
      klageinstans: 'The text of appeal information {nummer} does not say who decides the appeal. Write it.',
      form: 'The text of appeal information {nummer} does not say that the appeal must be in writing. Write it.',
      hjelp: 'The text of appeal information {nummer} does not say who can help with the appeal. Write it.',
      'annen-frist':
        'The text of appeal information {nummer} also gives another time limit than {uker} weeks. Correct it.',
      fullmakt:
        'The text of appeal information {nummer} says that someone can appeal for the person without written authority. That holds for lawyers only. Correct the text.',
      soeksmaal:
        'The decision sets conditions for going to court, but the text of appeal information {nummer} does not mention them. Then they do not apply. Write them.',
    },
  },
  check(vedtak, report, context) {
    for (const found of judgement(vedtak, context).entries) {
      const { entry, index, own, words } = found;
      if (words === undefined) continue;
      const nummer = { nummer: index + 1 };
      if (own === 'endret') report('endret', ['klagerett', index, 'tekst'], nummer);
      if (own === 'kontrollsum') report('kontrollsum', ['klagerett', index, 'tekstversjon', 'sha256'], nummer);
      if (own === 'ukjent-versjon') report('ukjent-versjon', ['klagerett', index, 'tekstversjon', 'versjon'], nummer);
      for (const fault of own === 'endret' ? [] : [...missing(vedtak, found, words), ...untrue(found, words)]) {
        const uker = fault === 'frist' || fault === 'annen-frist' ? { uker: entry.klagefrist?.uker ?? 0 } : {};
        report(fault, ['klagerett', index, 'tekst'], { ...nummer, ...uker }, groundsFor(fault, found));
      }
    }
  },
});

/** What the law asks the notice to say, and where the answer stands; the rules on notices only where they apply to the decision. */
function groundsFor(fault: Element | 'annen-frist' | 'fullmakt', { decisions }: Entry): readonly string[] | undefined {
  const step = STEP[fault];
  const grounds = step && groundsOf(decisions, step);
  const notice = decisions.some((decision) => lawful(decision)?.fvl45) ? ['fvl-27', 'nfvl-59'] : [];
  return grounds && [...grounds, ...notice];
}

const STEP: Readonly<Partial<Record<string, AppealReason['step']>>> = {
  frist: 'klagefrist',
  'annen-frist': 'klagefrist',
  start: 'start',
  mottaker: 'sendes-til',
  klageinstans: 'klageinstans',
  form: 'form',
  hjelp: 'hjelp',
};

type Element = 'frist' | 'start' | 'mottaker' | 'klageinstans' | 'form' | 'hjelp' | 'soeksmaal';

/** What a notice of another make leaves out. */
function missing(vedtak: Draft<Vedtak>, { entry, decisions }: Entry, words: string): readonly Element[] {
  const weeks = entry.klagefrist?.uker;
  const organ = entry.sendesTil?.navn?.toLowerCase();
  const has: Readonly<Record<Element, boolean>> = {
    frist: weeks === undefined || saysWeeks(words, weeks),
    start: noticeWords.start.test(words),
    mottaker: noticeWords.tilOss.test(words) || (organ !== undefined && words.includes(organ)),
    klageinstans: namesBody(
      entry,
      words,
      decisions.flatMap((decision) => lawful(decision)?.klageinstans.type ?? []),
    ),
    form: noticeWords.skriftlig.test(words),
    hjelp: noticeWords.hjelp.test(words),
    soeksmaal: vedtak.soeksmaal === undefined || noticeWords.retten.test(words),
  };
  return (Object.keys(has) as Element[]).filter((element) => !has[element]);
}

/** What it says beside that which is not so. */
function untrue({ entry }: Entry, words: string): readonly ('annen-frist' | 'fullmakt')[] {
  const weeks = entry.klagefrist?.uker;
  const lets = words
    .split('\n')
    .some((sentence) => noticeWords.utenFullmakt.test(sentence) && !noticeWords.advokat.test(sentence));
  return [
    ...(weeks !== undefined && saysWeeks(words, weeks) && saysOtherWeeks(words, weeks)
      ? (['annen-frist'] as const)
      : []),
    ...(lets ? (['fullmakt'] as const) : []),
  ];
}

function namesBody(entry: DraftPart<Klagerett>, words: string, lawfulTypes: readonly string[]): boolean {
  const name = entry.klageinstans?.navn?.toLowerCase();
  const state = lawfulTypes.includes('statsforvalter') || entry.klageinstans?.type === 'statsforvalter';
  const kind = state ? noticeWords.statsforvalter : noticeWords.kommunalKlageinstans;
  return words
    .split('\n')
    .filter((sentence) => noticeWords.avgjoer.test(sentence))
    .some((sentence) => kind.test(sentence) || (name !== undefined && sentence.includes(name)));
}
