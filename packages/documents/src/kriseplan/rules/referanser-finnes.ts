import type { ReportFinding } from '@hjemmel/validator';
import { someone, survey } from '../../felles/rules/survey.js';
import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';
import { copyHolders, pointedAt } from './pointed-at.js';

type Problem = 'kontakt' | 'paaroerende';

/** Everyone the plan points to is in it, so that there is someone to call when it is used. */
export const referanserFinnes = definePlanRule({
  id: 'kriseplan/referanser-finnes',
  severity: 'error',
  hjemmel: [],
  messages: {
    nb: {
      kontakt: 'Feltet viser til en som ikke står i planen. Legg til kontakten, eller rett id-en.',
      paaroerende: 'Feltet viser til en pårørende som ikke står i planen. Legg til den pårørende, eller rett id-en.',
    },
    nn: {
      kontakt: 'Feltet viser til ein som ikkje står i planen. Legg til kontakten, eller rett id-en.',
      paaroerende: 'Feltet viser til ein pårørande som ikkje står i planen. Legg til den pårørande, eller rett id-en.',
    },
    en: {
      kontakt: 'The field refers to someone who is not in the plan. Add the contact, or correct the id.',
      paaroerende: 'The field refers to a relative who is not in the plan. Add the relative, or correct the id.',
    },
  },
  check(plan, report, context) {
    relatives(plan, report);
    for (const { id, path } of [...pointedAt(plan), ...copyHolders(plan)]) {
      if (someone(survey(plan, context), id) === undefined) report('kontakt', path);
    }
  },
});

function relatives(plan: Plan, report: ReportFinding<Problem>): void {
  const known = new Set((plan.paaroerende ?? []).flatMap(({ id, person }) => [id, person?.id]));
  for (const [i, { hvem }] of (plan.kontakter ?? []).entries()) {
    const id = hvem?.slag === 'paaroerende' ? hvem.paaroerende : undefined;
    if (id !== undefined && !known.has(id)) report('paaroerende', ['kontakter', i, 'hvem', 'paaroerende']);
  }
  for (const [i, { paaroerende }] of (plan.paaroerendeAvtaler ?? []).entries()) {
    if (paaroerende !== undefined && !known.has(paaroerende)) {
      report('paaroerende', ['paaroerendeAvtaler', i, 'paaroerende']);
    }
  }
}
