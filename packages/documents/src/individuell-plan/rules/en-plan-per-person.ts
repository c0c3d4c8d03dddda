import { definePlanRule, type Plan } from './plan-rule.js';

/**
 * One person has one individuell plan (ipf § 9). Fires only where a connected plan is called an individuell plan and is not
 * this plan or the one it replaces; whether the kommune holds another one cannot be seen from a single document.
 */
export const enPlanPerPerson = definePlanRule({
  id: 'individuell-plan/en-plan-per-person',
  severity: 'info',
  hjemmel: ['ipf-9'],
  messages: {
    nb: {
      'annen-plan':
        'Tilknyttet plan {nummer} ser ut til å være en individuell plan til. En person skal bare ha én. Slå dem sammen, eller rett tittelen.',
    },
    nn: {
      'annen-plan':
        'Tilknytt plan {nummer} ser ut til å vere ein individuell plan til. Ein person skal berre ha éin. Slå dei saman, eller rett tittelen.',
    },
    en: {
      'annen-plan':
        'Connected plan {nummer} seems to be another individual plan. A person is to have only one. Merge them, or correct the title.',
    },
  },
  check(plan, report) {
    for (const [index, row] of (plan.tilknyttedePlaner ?? []).entries()) {
      if (isAnother(plan, row)) report('annen-plan', ['tilknyttedePlaner', index, 'tittel'], { nummer: index + 1 });
    }
  },
});

function isAnother(
  { id, erstatter }: Plan,
  { tittel = '', dokument }: NonNullable<Plan['tilknyttedePlaner']>[number],
): boolean {
  if (dokument !== undefined && (dokument === id || dokument === erstatter?.id)) return false;
  return (NAMED.test(tittel) || SHORT.test(tittel)) && !PART.test(tittel);
}

const NAMED = /(?<!\p{L})(?:individuell\p{L}*\s+plan(?:en|ar|er|ane|ene)?|individual\s+plans?)(?!\p{L})/iu;
/** The abbreviation, in capitals only. */
const SHORT = /(?<!\p{L})IP(?:-en)?(?!\p{L})/u;
/** A part of a plan is no second plan. */
const PART = /(?<!\p{L})(?:delplan|del\s+av|vedlegg|tillegg|appendix|part\s+of)/iu;
