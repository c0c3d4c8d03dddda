import { definePlanRule, isFinished, type Plan } from './plan-rule.js';

/** Each measure serves a goal of the plan; a goal that nothing is done about warns, unless its steps are all reached. */
export const tiltakPekerPaaMaal = definePlanRule({
  id: 'individuell-plan/tiltak-peker-paa-maal',
  severity: { ukjent: 'error', delmaal: 'error', 'maal-uten-tiltak': 'warning' },
  hjemmel: ['ipf-9'],
  messages: {
    nb: {
      ukjent: 'Tiltak {nummer} viser til et mål som ikke står i planen. Velg målet tiltaket hører til.',
      delmaal: 'Tiltak {nummer} viser til et delmål. Velg målet delmålet hører til.',
      'maal-uten-tiltak':
        'Mål {nummer} har ingen tiltak. Legg til det dere skal gjøre for å nå det, eller ta målet ut.',
    },
    nn: {
      ukjent: 'Tiltak {nummer} viser til eit mål som ikkje står i planen. Vel målet tiltaket høyrer til.',
      delmaal: 'Tiltak {nummer} viser til eit delmål. Vel målet delmålet høyrer til.',
      'maal-uten-tiltak': 'Mål {nummer} har ingen tiltak. Legg til det de skal gjere for å nå det, eller ta målet ut.',
    },
    en: {
      ukjent: 'Measure {nummer} refers to a goal that is not in the plan. Choose the goal the measure belongs to.',
      delmaal: 'Measure {nummer} refers to a step. Choose the goal the step belongs to.',
      'maal-uten-tiltak': 'Goal {nummer} has no measures. Add what you will do to reach it, or take the goal out.',
    },
  },
  check(plan, report) {
    const { maal, tiltak } = plan;
    if (maal === undefined || tiltak === undefined) return;
    const known = new Set(maal.map(({ id }) => id));
    const steps = new Set(maal.flatMap(({ delmaal = [] }) => delmaal.map(({ id }) => id)));
    const astray = tiltak.filter(({ maalId }) => maalId === undefined || !known.has(maalId));
    for (const row of astray) {
      if (row.maalId === undefined) continue;
      const index = tiltak.indexOf(row);
      report(steps.has(row.maalId) ? 'delmaal' : 'ukjent', ['tiltak', index, 'maalId'], { nummer: index + 1 });
    }
    // A measure gone astray may be the one that is missed.
    if (astray.length > 0 || !isFinished(plan)) return;
    const served = new Set(tiltak.map(({ maalId }) => maalId));
    for (const [index, row] of maal.entries()) {
      if (!served.has(row.id) && !isReached(row)) report('maal-uten-tiltak', ['maal', index], { nummer: index + 1 });
    }
  },
});

function isReached({ delmaal = [] }: NonNullable<Plan['maal']>[number]): boolean {
  return delmaal.length > 0 && delmaal.every(({ status }) => status === 'naadd');
}
