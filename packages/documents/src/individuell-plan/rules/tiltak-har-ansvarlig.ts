import type { RuleContext } from '@hjemmel/validator';
import { findById } from '../../felles/people.js';
import { survey } from '../../felles/rules/survey.js';
import { definePlanRule, type Plan } from './plan-rule.js';

/** Each measure names one who is responsible (ipf § 9): an id that is nobody, or two, leaves the person with no one to call. */
export const tiltakHarAnsvarlig = definePlanRule({
  id: 'individuell-plan/tiltak-har-ansvarlig',
  severity: 'error',
  hjemmel: ['ipf-9'],
  messages: {
    nb: {
      ukjent:
        'Tiltak {nummer} viser til en ansvarlig som ikke står i planen. Legg til kontakten eller personen, eller rett id-en.',
      tvetydig: 'Tiltak {nummer} viser til en id som flere ulike har. Gi hver kontakt og person sin egen id.',
    },
    nn: {
      ukjent:
        'Tiltak {nummer} viser til ein ansvarleg som ikkje står i planen. Legg til kontakten eller personen, eller rett id-en.',
      tvetydig: 'Tiltak {nummer} viser til ein id som fleire ulike har. Gi kvar kontakt og person sin eigen id.',
    },
    en: {
      ukjent:
        'Measure {nummer} refers to someone who is not in the plan. Add the contact or person, or correct the id.',
      tvetydig:
        'Measure {nummer} refers to an id that several different ones have. Give each contact and person an id of their own.',
    },
  },
  check(plan, report, context) {
    for (const [index, { ansvarlig }] of (plan.tiltak ?? []).entries()) {
      const problem = ansvarlig === undefined ? undefined : problemWith(plan, ansvarlig, context);
      if (problem) report(problem, ['tiltak', index, 'ansvarlig'], { nummer: index + 1 });
    }
  },
});

function problemWith(plan: Plan, id: string, context: RuleContext): 'ukjent' | 'tvetydig' | undefined {
  const same = survey(plan, context).byId.get(id);
  if (!same) return findById(plan, id) ? undefined : 'ukjent';
  const names = new Set(same.flatMap(({ navn }) => navn ?? []));
  return names.size > 1 ? 'tvetydig' : undefined;
}
