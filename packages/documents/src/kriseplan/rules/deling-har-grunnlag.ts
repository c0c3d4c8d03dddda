import type { DraftPart, Samtykke } from '@hjemmel/model';
import type { Plan, PlanRow } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

type Problem = 'kopi' | 'uten-samtykke' | 'ukjent-samtykke' | 'trukket' | 'utloept';

/** Forms of a copy that a service keeps; what the person hands out is the person's own business. */
const KEPT_BY_SERVICE: ReadonlySet<string | undefined> = new Set(['journal', 'fagsystem']);

/** What a relative may be told, and what a service keeps, rests on something the person has said or the law has. */
export const delingHarGrunnlag = definePlanRule({
  id: 'kriseplan/deling-har-grunnlag',
  severity: {
    kopi: 'error',
    'ukjent-samtykke': 'error',
    trukket: 'error',
    'uten-samtykke': 'warning',
    utloept: 'warning',
  },
  hjemmel: ['hol-12-1', 'pbrl-3-3', 'pbrl-3-6'],
  messages: {
    nb: {
      kopi: 'Kopi {nummer} ligger hos en tjeneste som planen ikke er delt med. Legg til delingen med grunnlaget, eller ta kopien ut.',
      'uten-samtykke':
        'Avtale {nummer} sier hva en pårørende kan få vite, men viser ikke til et samtykke. Noter samtykket, og vis til det.',
      'ukjent-samtykke':
        'Avtale {nummer} viser til et samtykke som ikke står i planen. Legg til samtykket, eller rett id-en.',
      trukket: 'Avtale {nummer} bygger på et samtykke som er trukket. Ta ut det den pårørende kan få vite.',
      utloept: 'Samtykket som avtale {nummer} bygger på, har gått ut. Spør personen på nytt.',
    },
    nn: {
      kopi: 'Kopi {nummer} ligg hos ei teneste som planen ikkje er delt med. Legg til delinga med grunnlaget, eller ta kopien ut.',
      'uten-samtykke':
        'Avtale {nummer} seier kva ein pårørande kan få vite, men viser ikkje til eit samtykke. Noter samtykket, og vis til det.',
      'ukjent-samtykke':
        'Avtale {nummer} viser til eit samtykke som ikkje står i planen. Legg til samtykket, eller rett id-en.',
      trukket: 'Avtale {nummer} byggjer på eit samtykke som er trekt. Ta ut det den pårørande kan få vite.',
      utloept: 'Samtykket som avtale {nummer} byggjer på, har gått ut. Spør personen på nytt.',
    },
    en: {
      kopi: 'Copy {nummer} lies with a service the plan is not shared with. Add the sharing with its ground, or take the copy out.',
      'uten-samtykke':
        'Agreement {nummer} says what a relative may be told, but refers to no consent. Record the consent, and refer to it.',
      'ukjent-samtykke':
        'Agreement {nummer} refers to a consent that is not in the plan. Add the consent, or correct the id.',
      trukket: 'Agreement {nummer} rests on a consent that is withdrawn. Take out what the relative may be told.',
      utloept: 'The consent that agreement {nummer} rests on has run out. Ask the person again.',
    },
  },
  check(plan, report, { today }) {
    const shared = new Set((plan.deling ?? []).map(({ mottaker }) => mottaker?.kontakt));
    for (const [index, { form, kontakt }] of (plan.kopier ?? []).entries()) {
      const kept = KEPT_BY_SERVICE.has(form) && kontakt !== undefined;
      if (kept && !shared.has(kontakt)) report('kopi', ['kopier', index, 'kontakt'], { nummer: index + 1 });
    }
    for (const [index, row] of (plan.paaroerendeAvtaler ?? []).entries()) {
      const problem = problemInAgreement(plan, row, today);
      if (problem) report(problem, ['paaroerendeAvtaler', index, 'samtykke'], { nummer: index + 1 });
    }
  },
});

function problemInAgreement(
  { samtykke = [] }: Plan,
  row: PlanRow<'paaroerendeAvtaler'>,
  today: string,
): Exclude<Problem, 'kopi'> | undefined {
  if (!row.kanFaaVite?.trim()) return undefined;
  if (row.samtykke === undefined) return 'uten-samtykke';
  const consent = samtykke.find(({ id }) => id === row.samtykke);
  return consent ? problemWith(consent, today) : 'ukjent-samtykke';
}

function problemWith({ trukket, periode }: DraftPart<Samtykke>, today: string): 'trukket' | 'utloept' | undefined {
  if (trukket && (trukket.dato ?? '') <= today) return 'trukket';
  return (periode?.til ?? today) < today ? 'utloept' : undefined;
}
