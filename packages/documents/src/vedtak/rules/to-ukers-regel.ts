import { daysBetween, isIsoDate } from '@hjemmel/law';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import { type Decision, type Entry, isGranted, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/**
 * Health and care services expected to last more than two weeks follow forvaltningsloven chapters IV and V; shorter ones do
 * not, and their notice rests on pbrl chapter 7 alone (pbrl § 2-7). The rule is about the service applied for, unknown
 * counts as over, and it does not exist outside health and care.
 */
export const toUkersRegel = defineVedtakRule({
  id: 'vedtak/to-ukers-regel',
  severity: {
    'for-lang': 'error',
    'uten-slutt': 'error',
    'gjelder-ikke': 'error',
    langtidsopphold: 'error',
    'til-sammen': 'warning',
    hjemler: 'error',
  },
  hjemmel: ['pbrl-2-7', 'sotjl-41'],
  messages: {
    nb: {
      'for-lang':
        'Avgjørelse {nummer} varer mer enn to uker, men er ført som kortere. Rett varigheten; da gjelder forvaltningslovens regler.',
      'uten-slutt':
        'Avgjørelse {nummer} er ført som to uker eller kortere, men har ingen sluttdato. Skriv sluttdatoen, eller rett varigheten.',
      'gjelder-ikke':
        'Regelen om to uker gjelder bare helse- og omsorgstjenester. Ta ut varigheten i avgjørelse {nummer}; forvaltningsloven gjelder uansett.',
      langtidsopphold:
        'Regelen om to uker gjelder ikke langtidsopphold i sykehjem eller tilsvarende bolig. Ta ut varigheten i avgjørelse {nummer}; forvaltningsloven gjelder uansett.',
      'til-sammen':
        'Flere korte avgjørelser om det samme varer til sammen mer enn to uker. Vurder om tjenesten i virkeligheten er ventet å vare lenger.',
      hjemler:
        'Klageopplysning {nummer} gjelder bare tjenester på to uker eller mindre, men viser til forvaltningsloven §§ 24–27. Ta dem ut.',
    },
    nn: {
      'for-lang':
        'Avgjerd {nummer} varer meir enn to veker, men er ført som kortare. Rett varigheita; då gjeld reglane i forvaltningslova.',
      'uten-slutt':
        'Avgjerd {nummer} er ført som to veker eller kortare, men har ingen sluttdato. Skriv sluttdatoen, eller rett varigheita.',
      'gjelder-ikke':
        'Regelen om to veker gjeld berre helse- og omsorgstenester. Ta ut varigheita i avgjerd {nummer}; forvaltningslova gjeld uansett.',
      langtidsopphold:
        'Regelen om to veker gjeld ikkje langtidsopphald på sjukeheim eller tilsvarande bustad. Ta ut varigheita i avgjerd {nummer}; forvaltningslova gjeld uansett.',
      'til-sammen':
        'Fleire korte avgjerder om det same varer til saman meir enn to veker. Vurder om tenesta i røynda er venta å vare lenger.',
      hjemler:
        'Klageopplysning {nummer} gjeld berre tenester på to veker eller mindre, men viser til forvaltningslova §§ 24–27. Ta dei ut.',
    },
    en: {
      'for-lang':
        'Decision {nummer} lasts more than two weeks but is stated as shorter. Correct the duration; then the administration act applies.',
      'uten-slutt':
        'Decision {nummer} is stated as two weeks or less but has no end date. Write the end date, or correct the duration.',
      'gjelder-ikke':
        'The two-week rule is for health and care services only. Take out the duration of decision {nummer}; the administration act applies anyway.',
      langtidsopphold:
        'The two-week rule is not for long-term stays in a nursing home or similar housing. Take out the duration of decision {nummer}; the administration act applies anyway.',
      'til-sammen':
        'Several short decisions about the same service last more than two weeks together. Consider whether it is in truth expected to last longer.',
      hjemler:
        'Appeal information {nummer} covers only services of two weeks or less but cites sections 24–27 of the administration act. Take them out.',
    },
  },
  check(vedtak, report, context) {
    const { decisions, entries } = judgement(vedtak, context);
    const short = decisions.filter(({ avgjoerelse }) => avgjoerelse.varighet?.forventetOverToUker === 'nei');
    if (short.length === 0) return;
    for (const decision of short) {
      const problem = problemWith(decision);
      const { index } = decision;
      if (problem) report(problem, ['avgjoerelser', index, 'varighet'], { nummer: index + 1 });
    }
    const repeated = short.find(({ avgjoerelse }) => isRepeated(avgjoerelse, short));
    if (repeated) report('til-sammen', ['avgjoerelser', repeated.index, 'varighet']);
    for (const found of entries) {
      if (citesAdministrationAct(found))
        report('hjemler', ['klagerett', found.index, 'hjemler'], { nummer: found.index + 1 });
    }
  },
});

const LONGEST = 14;

type Problem = 'gjelder-ikke' | 'langtidsopphold' | 'uten-slutt' | 'for-lang';

function problemWith({ basis, avgjoerelse }: Decision): Problem | undefined {
  if (basis?.fvl45 === 'ja') return basis.code === 'HOL_3_2A' ? 'langtidsopphold' : 'gjelder-ikke';
  if (basis?.fvl45 !== 'ja-over-to-uker') return undefined;
  // What is refused has no period to end.
  if (avgjoerelse.periode?.til === undefined) return isGranted(avgjoerelse) ? 'uten-slutt' : undefined;
  return days(avgjoerelse) > LONGEST ? 'for-lang' : undefined;
}

/** Days from first to last, both counted; none where a date is missing. */
function days({ periode }: DraftAvgjoerelse): number {
  const { fra, til } = periode ?? {};
  return isIsoDate(fra) && isIsoDate(til) && fra <= til ? daysBetween(fra, til) + 1 : 0;
}

function isRepeated(one: DraftAvgjoerelse, short: readonly Decision[]): boolean {
  const same = short.filter(
    ({ avgjoerelse }) =>
      avgjoerelse.rettsgrunnlag === one.rettsgrunnlag && avgjoerelse.tjeneste?.betegnelse === one.tjeneste?.betegnelse,
  );
  return same.length > 1 && same.reduce((sum, { avgjoerelse }) => sum + days(avgjoerelse), 0) > LONGEST;
}

const CHAPTER_5 = new Set(['fvl-24', 'fvl-25', 'fvl-27', 'nfvl-56', 'nfvl-57', 'nfvl-58', 'nfvl-59']);

function citesAdministrationAct({ entry, decisions }: Entry): boolean {
  const allShort =
    decisions.length > 0 &&
    decisions.every(({ appeal }) => appeal !== undefined && 'regime' in appeal && !appeal.fvl45);
  return allShort && (entry.hjemler ?? []).some((id) => CHAPTER_5.has(id));
}
