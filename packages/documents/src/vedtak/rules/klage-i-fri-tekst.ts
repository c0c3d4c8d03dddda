import type { Draft, Vedtak } from '@hjemmel/model';
import type { PathSegment } from '@hjemmel/validator';
import { freeTexts, isOwnWords, OWN_WORDS } from '../../felles/rules/free-texts.js';
import { isFinal } from '../instans.js';
import { affirmed, sentencesOf } from './affirmed.js';
import { judgement } from './judgement.js';
import { sendsPastUs } from './notice-addressee.js';
import { deniesAppeal } from './notice-denials.js';
import { saysOtherPeriod } from './notice-period.js';
import { saysWrongStart } from './notice-start.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** What the letter says of appeals outside the notice: a standard paragraph that came along must not speak against it. */
export const klageIFriTekst = defineVedtakRule({
  id: 'vedtak/klage-i-fri-tekst',
  severity: { nektet: 'error', frist: 'error', start: 'warning', mottaker: 'warning' },
  hjemmel: ['fvl-27', 'fvl-28', 'fvl-29', 'fvl-32', 'nfvl-59', 'pbrl-7-2'],
  messages: {
    nb: {
      nektet:
        'Teksten sier at vedtaket ikke kan påklages, men det kan det. Ta det bort; klageopplysningene sier hva som gjelder.',
      frist: 'Teksten sier en annen klagefrist enn klageopplysningene. Ta den bort, så personen ikke klager for sent.',
      start: 'Teksten regner klagefristen fra noe annet enn klageopplysningene. Ta det bort.',
      mottaker: 'Teksten ber personen sende klagen til et annet organ enn dere. Ta det bort.',
    },
    nn: {
      nektet:
        'Teksten seier at vedtaket ikkje kan påklagast, men det kan det. Ta det bort; klageopplysningane seier kva som gjeld.',
      frist:
        'Teksten seier ein annan klagefrist enn klageopplysningane. Ta han bort, så personen ikkje klagar for seint.',
      start: 'Teksten reknar klagefristen frå noko anna enn klageopplysningane. Ta det bort.',
      mottaker: 'Teksten bed personen sende klagen til eit anna organ enn dykk. Ta det bort.',
    },
    en: {
      nektet:
        'The text says that the decision cannot be appealed, but it can. Take it out; the appeal information says what holds.',
      frist:
        'The text gives another time limit for appeal than the appeal information. Take it out, so that the person is not too late.',
      start: 'The text counts the time limit for appeal from something else than the appeal information. Take it out.',
      mottaker: 'The text asks the person to send the appeal to another body than you. Take it out.',
    },
  },
  check(vedtak, report, context) {
    if (isFinal(vedtak)) return;
    const weeks = judgement(vedtak, context).entries.flatMap(({ entry }) => entry.klagefrist?.uker ?? []);
    for (const { value, path } of texts(vedtak)) {
      for (const problem of problemsIn(value, weeks)) report(problem, path);
    }
  },
});

type Problem = 'nektet' | 'frist' | 'start' | 'mottaker';

/** Of this vedtak and of how to appeal; that somebody has appealed before is told of too. */
function problemsIn(text: string, weeks: readonly number[]): readonly Problem[] {
  const written = sentencesOf(text).filter((sentence) => OF_APPEAL.test(sentence) && !OF_BEFORE.test(sentence));
  const said = affirmed(written);
  const has: Readonly<Record<Problem, boolean>> = {
    nektet: deniesAppeal(written.filter((sentence) => OF_THIS.test(sentence))),
    frist: weeks.length > 0 && weeks.every((each) => saysOtherPeriod(said, each)),
    start: saysWrongStart(said),
    mottaker: sendsPastUs(said),
  };
  return (Object.keys(has) as Problem[]).filter((problem) => has[problem]);
}

const OF_APPEAL = /klag|appeal/;
const OF_THIS = /vedtak|decision|(?:denne|dette) avgj/;
/** A klage that came, or the decision it was about. */
const OF_BEFORE =
  /klaget|klaga(?!\p{L})|du klagde|klagen din|forrige|førre|tidligere|tidlegare|appealed|previous|earlier/u;

function texts(vedtak: Draft<Vedtak>): readonly { readonly value: string; readonly path: readonly PathSegment[] }[] {
  return freeTexts(vedtak).filter(
    (place) => place.value.includes(' ') && !NOTICES.has(place.path[0] ?? '') && !isOwnWords(place, OWN_WORDS),
  );
}

/** Judged by the rules on notices, and what is not about this decision. */
const NOTICES: ReadonlySet<PathSegment> = new Set(['klagerett', 'endelig', 'soeksmaal', 'sakskostnader', 'instans']);
