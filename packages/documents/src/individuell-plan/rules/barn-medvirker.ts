import { ageOn } from '../../felles/age-on.js';
import { definePlanRule, isFinished } from './plan-rule.js';

/** The plan of one under 18 tells how the child's right to take part has been met, and should hold what the child means (ipf §§ 4, 9). */
export const barnMedvirker = definePlanRule({
  id: 'individuell-plan/barn-medvirker',
  severity: { mangler: 'error', tomt: 'error', syn: 'warning', voksen: 'warning' },
  hjemmel: ['ipf-4', 'ipf-9'],
  gyldigFra: '2022-08-01',
  messages: {
    nb: {
      mangler: 'Planen gjelder et barn. Fyll ut «barnsMedvirkning»: hvordan barnet har fått medvirke.',
      tomt: 'Skriv hvordan barnet har fått medvirke.',
      syn: 'Skriv hva barnet selv mener, eller hvorfor det ikke er kommet fram.',
      voksen: 'Personen er over 18 år. Ta ut «barnsMedvirkning», så planen ikke omtaler personen som barn.',
    },
    nn: {
      mangler: 'Planen gjeld eit barn. Fyll ut «barnsMedvirkning»: korleis barnet har fått medverke.',
      tomt: 'Skriv korleis barnet har fått medverke.',
      syn: 'Skriv kva barnet sjølv meiner, eller kvifor det ikkje har kome fram.',
      voksen: 'Personen er over 18 år. Ta ut «barnsMedvirkning», så planen ikkje omtaler personen som barn.',
    },
    en: {
      mangler: 'The plan is for a child. Fill in «barnsMedvirkning»: how the child has been able to take part.',
      tomt: 'Write how the child has been able to take part.',
      syn: 'Write what the child thinks, or why it has not come forward.',
      voksen: 'The person is over 18. Take out «barnsMedvirkning», so that the plan does not speak of a child.',
    },
  },
  check(plan, report, { lawDate }) {
    const { barnsMedvirkning } = plan;
    const age = ageOn(plan.bruker.identifikator, lawDate);
    if (age === undefined || !isFinished(plan)) return;
    if (age >= 18) {
      if (barnsMedvirkning) report('voksen', ['barnsMedvirkning']);
      return;
    }
    if (!barnsMedvirkning) return void report('mangler', ['barnsMedvirkning']);
    const { hvordan, barnetsSyn = '' } = barnsMedvirkning;
    if (hvordan?.trim() === '') report('tomt', ['barnsMedvirkning', 'hvordan']);
    if (barnetsSyn.trim() === '') report('syn', ['barnsMedvirkning', 'barnetsSyn']);
  },
});
