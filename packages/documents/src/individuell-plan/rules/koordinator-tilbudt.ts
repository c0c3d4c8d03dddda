import { isChild } from './is-child.js';
import { definePlanRule, isCurrent, isFinished, type Plan } from './plan-rule.js';

/**
 * A coordinator is owed whether or not the person wants a plan (hol § 7-2, habf § 16), so «ikke aktuelt» is looked at again,
 * except for a child whose family has or is offered a barnekoordinator. The plan of a child also answers whether a
 * barnekoordinator is offered (ipf § 9), and an offer that was to be made again is not forgotten.
 */
export const koordinatorTilbudt = definePlanRule({
  id: 'individuell-plan/koordinator-tilbudt',
  severity: 'warning',
  hjemmel: ['hol-7-2', 'hol-7-2-a', 'habf-16', 'pbrl-2-5-b', 'pbrl-2-5-c', 'ipf-9'],
  gyldigFra: '2022-08-01',
  messages: {
    nb: {
      'ikke-aktuelt':
        'Koordinator står som ikke aktuelt. Koordinator skal tilbys uavhengig av om personen vil ha individuell plan. Tilby koordinator, eller sjekk at grunnen holder.',
      barnekoordinator:
        'Planen gjelder et barn, men sier ikke om familien har fått tilbud om barnekoordinator. Fyll ut «barnekoordinator».',
      'tilby-igjen': 'Dagen for å gi tilbudet på nytt er passert. Spør personen igjen, og skriv svaret.',
    },
    nn: {
      'ikke-aktuelt':
        'Koordinator står som ikkje aktuelt. Koordinator skal tilbydast uavhengig av om personen vil ha individuell plan. Tilby koordinator, eller sjekk at grunnen held.',
      barnekoordinator:
        'Planen gjeld eit barn, men seier ikkje om familien har fått tilbod om barnekoordinator. Fyll ut «barnekoordinator».',
      'tilby-igjen': 'Dagen for å gi tilbodet på nytt er passert. Spør personen igjen, og skriv svaret.',
    },
    en: {
      'ikke-aktuelt':
        'Coordinator is marked as not applicable. A coordinator is to be offered whether or not the person wants an individual plan. Offer one, or check that the reason holds.',
      barnekoordinator:
        'The plan is for a child, but does not say whether the family has been offered a child coordinator. Fill in «barnekoordinator».',
      'tilby-igjen': 'The day to make the offer again has passed. Ask the person again, and write the answer.',
    },
  },
  check(plan, report, { lawDate, today }) {
    if (!isCurrent(plan)) return;
    const child = isChild(plan, lawDate);
    if (plan.koordinator?.status === 'ikkeAktuelt' && !(child && hasChildCoordinator(plan))) {
      report('ikke-aktuelt', ['koordinator', 'status']);
    }
    if (child && isFinished(plan) && !plan.barnekoordinator) report('barnekoordinator', ['barnekoordinator']);
    for (const role of ROLES) {
      const { status, tilbysIgjen } = plan[role] ?? {};
      const due = status === 'takketNei' && tilbysIgjen !== undefined && tilbysIgjen < today;
      if (due) report('tilby-igjen', [role, 'tilbysIgjen']);
    }
  },
});

const ROLES = ['koordinator', 'barnekoordinator', 'kontaktlege'] as const;

function hasChildCoordinator({ barnekoordinator }: Plan): boolean {
  return barnekoordinator?.status === 'oppnevnt' || barnekoordinator?.status === 'tilbudt';
}
