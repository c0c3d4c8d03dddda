import type { AppealReason } from '@hjemmel/law';
import type { Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { type Decision, type Entry, groundsOf, judgement, lawful } from './judgement.js';
import { type BodyKind, namesDecider } from './notice-body.js';
import { deniesAppeal, setsUnlawfulCondition } from './notice-denials.js';
import { saysMonths, saysOtherPeriod, saysPeriod } from './notice-period.js';
import { saysStart } from './notice-start.js';
import { noticeWords, says } from './notice-words.js';
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
    nektet: 'error',
    'annen-frist': 'error',
    vilkaar: 'error',
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
      nektet:
        'Teksten i klageopplysning {nummer} sier at vedtaket er endelig eller ikke kan klages på. Det stemmer ikke. Ta det ut.',
      'annen-frist': 'Teksten i klageopplysning {nummer} oppgir også en annen klagefrist enn {uker} uker. Rett den.',
      vilkaar: 'Teksten i klageopplysning {nummer} setter et vilkår for å klage som loven ikke har. Ta det ut.',
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
      nektet:
        'Teksten i klageopplysning {nummer} seier at vedtaket er endeleg eller ikkje kan klagast på. Det stemmer ikkje. Ta det ut.',
      'annen-frist': 'Teksten i klageopplysning {nummer} oppgir òg ein annan klagefrist enn {uker} veker. Rett han.',
      vilkaar: 'Teksten i klageopplysning {nummer} set eit vilkår for å klage som lova ikkje har. Ta det ut.',
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
      nektet:
        'The text of appeal information {nummer} says that the decision is final or cannot be appealed. That is not so. Take it out.',
      'annen-frist':
        'The text of appeal information {nummer} also gives another time limit than {uker} weeks. Correct it.',
      vilkaar:
        'The text of appeal information {nummer} sets a condition for appealing that the law does not. Take it out.',
      fullmakt:
        'The text of appeal information {nummer} says that someone can appeal for the person without written authority. That holds for lawyers only. Correct the text.',
      soeksmaal:
        'The decision sets conditions for going to court, but the text of appeal information {nummer} does not mention them. Then they do not apply. Write them.',
    },
  },
  check(vedtak, report, context) {
    for (const found of judgement(vedtak, context).entries) {
      const { entry, index, own, said } = found;
      if (said === undefined) continue;
      const nummer = { nummer: index + 1 };
      if (own === 'endret') report('endret', ['klagerett', index, 'tekst'], nummer);
      if (own === 'kontrollsum') report('kontrollsum', ['klagerett', index, 'tekstversjon', 'sha256'], nummer);
      if (own === 'ukjent-versjon') report('ukjent-versjon', ['klagerett', index, 'tekstversjon', 'versjon'], nummer);
      for (const fault of own === 'endret' ? [] : [...missing(vedtak, found, said), ...untrue(found, said)]) {
        const uker = fault === 'frist' || fault === 'annen-frist' ? { uker: entry.klagefrist?.uker ?? 0 } : {};
        report(fault, ['klagerett', index, 'tekst'], { ...nummer, ...uker }, groundsFor(fault, found));
      }
    }
  },
});

/** What the law asks the notice to say, and where the answer stands; the rules on notices only where they apply to the decision. */
function groundsFor(fault: Element | Untruth, { decisions }: Entry): readonly string[] | undefined {
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
function missing(vedtak: Draft<Vedtak>, { entry, decisions }: Entry, said: readonly string[]): readonly Element[] {
  const weeks = entry.klagefrist?.uker;
  const organ = entry.sendesTil?.navn?.toLowerCase();
  const has: Readonly<Record<Element, boolean>> = {
    frist: weeks === undefined || saysPeriod(said, weeks),
    start: saysStart(said),
    mottaker: says(said, noticeWords.tilOss) || (organ !== undefined && said.some((line) => line.includes(organ))),
    klageinstans: namesDecider(said, kindOf(entry, decisions), entry.klageinstans?.navn?.toLowerCase()),
    form: says(said, noticeWords.skriftlig),
    hjelp: says(said, noticeWords.hjelp),
    soeksmaal: saysCourt(vedtak.soeksmaal, said),
  };
  return (Object.keys(has) as Element[]).filter((element) => !has[element]);
}

/** A condition for going to court that the notice leaves out, does not apply (fvl § 27 b). */
function saysCourt(soeksmaal: Draft<Vedtak>['soeksmaal'], said: readonly string[]): boolean {
  if (soeksmaal === undefined) return true;
  const { klageFoerst, fristMaaneder } = soeksmaal;
  const ofCourt = said.filter((sentence) => noticeWords.retten.test(sentence));
  const saysFirst = ofCourt.some((sentence) => /klag|appeal/.test(sentence)) || says(said, noticeWords.klageFoerst);
  if (klageFoerst && !saysFirst) return false;
  return ofCourt.length > 0 && (fristMaaneder === undefined || saysMonths(said, fristMaaneder));
}

function kindOf({ klageinstans }: DraftPart<Klagerett>, decisions: readonly Decision[]): BodyKind {
  const types = decisions.flatMap((decision) => lawful(decision)?.klageinstans.type ?? []);
  return types.includes('statsforvalter') || klageinstans?.type === 'statsforvalter' ? 'stat' : 'kommune';
}

type Untruth = 'nektet' | 'annen-frist' | 'vilkaar' | 'fullmakt';

/** What it says that is not so. */
function untrue({ entry, written = [] }: Entry, said: readonly string[]): readonly Untruth[] {
  const weeks = entry.klagefrist?.uker;
  const isSaid: Readonly<Record<Untruth, boolean>> = {
    nektet: deniesAppeal(written),
    'annen-frist': weeks !== undefined && saysPeriod(said, weeks) && saysOtherPeriod(said, weeks),
    vilkaar: setsUnlawfulCondition(written, said),
    fullmakt:
      letsOthersAppeal(said, noticeWords.utenFullmakt) ||
      letsOthersAppeal(written, noticeWords.trengerIkkeFullmakt) ||
      (says(said, noticeWords.paaroerendeKlager) && !says(written, noticeWords.fullmakt)),
  };
  return (Object.keys(isSaid) as Untruth[]).filter((untruth) => isSaid[untruth]);
}

/** Others than lawyers, who need none (fvl § 12). */
function letsOthersAppeal(sentences: readonly string[], pattern: RegExp): boolean {
  return sentences.some((sentence) => pattern.test(sentence) && !noticeWords.advokat.test(sentence));
}
