import type { DraftPart, Samtykke } from '@hjemmel/model';
import type { PathSegment, RuleContext } from '@hjemmel/validator';
import { ageOn } from '../../felles/age-on.js';
import { definePlanRule, isCurrent, type Plan } from './plan-rule.js';

/**
 * There is no plan without a consent to make it, from the person or the one who may consent (ipf § 5). Silent about a plan
 * that is ended or replaced, for a withdrawn consent is why. One that has run out only warns: the person's own plan must
 * still come out. So does a participant whom no consent lets see the plan, as the law has other grounds for some.
 */
export const samtykkeFinnes = definePlanRule({
  id: 'individuell-plan/samtykke-finnes',
  severity: { mangler: 'error', trukket: 'error', foresatt: 'error', utloept: 'warning', innsyn: 'warning' },
  hjemmel: ['ipf-5', 'ipf-9', 'pbrl-3-6', 'fvl-13-a'],
  messages: {
    nb: {
      mangler:
        'Ingen av samtykkene gjelder det å lage individuell plan. Innhent samtykke til det, og legg til virkningen «utarbeideIndividuellPlan».',
      trukket:
        'Samtykket til å lage planen er trukket. Avslutt planen, eller innhent et nytt samtykke hvis personen vil ha den likevel.',
      foresatt: 'Personen er voksen. Innhent samtykke til planen fra personen selv, ikke fra foresatte.',
      utloept: 'Samtykket til å lage planen har gått ut. Spør personen, og innhent et nytt samtykke.',
      innsyn:
        'Deltaker {nummer} kan se planen, men ingen samtykker som gjelder nå, gir deltakere innsyn. Innhent samtykke med virkningen «deltakerinnsyn», eller sett innsynet til «ingenting».',
    },
    nn: {
      mangler:
        'Ingen av samtykka gjeld det å lage individuell plan. Hent inn samtykke til det, og legg til verknaden «utarbeideIndividuellPlan».',
      trukket:
        'Samtykket til å lage planen er trekt. Avslutt planen, eller hent inn eit nytt samtykke om personen vil ha han likevel.',
      foresatt: 'Personen er vaksen. Hent inn samtykke til planen frå personen sjølv, ikkje frå føresette.',
      utloept: 'Samtykket til å lage planen har gått ut. Spør personen, og hent inn eit nytt samtykke.',
      innsyn:
        'Deltakar {nummer} kan sjå planen, men ingen samtykke som gjeld no, gir deltakarar innsyn. Hent inn samtykke med verknaden «deltakerinnsyn», eller set innsynet til «ingenting».',
    },
    en: {
      mangler:
        'None of the consents is for making an individual plan. Obtain that consent, and add the effect «utarbeideIndividuellPlan».',
      trukket:
        'The consent to make the plan is withdrawn. End the plan, or obtain a new consent if the person wants it after all.',
      foresatt: 'The person is an adult. Obtain the consent to the plan from the person, not from parents.',
      utloept: 'The consent to make the plan has run out. Ask the person, and obtain a new consent.',
      innsyn:
        'Participant {nummer} may see the plan, but no consent that applies now gives participants access. Obtain a consent with the effect «deltakerinnsyn», or set the access to «ingenting».',
    },
  },
  check(plan, report, context) {
    const { samtykke, deltakere = [] } = plan;
    if (samtykke === undefined || !isCurrent(plan)) return;
    const fault = faultOf(plan, samtykke, context);
    if (fault) report(fault.problem, ['samtykke', ...fault.path]);
    // Without a consent to the plan itself, who may see it is the smaller matter.
    if (fault?.problem === 'mangler' || fault?.problem === 'trukket' || opensPlan(samtykke, context)) return;
    for (const [index, { hvem, innsyn = 'ingenting' }] of deltakere.entries()) {
      if (innsyn === 'ingenting' || hvem === undefined || hvem.type === 'bruker') continue;
      report('innsyn', ['deltakere', index, 'innsyn'], { nummer: index + 1 });
    }
  },
});

type Consent = DraftPart<Samtykke>;
interface Fault {
  readonly problem: 'mangler' | 'trukket' | 'foresatt' | 'utloept';
  readonly path: readonly PathSegment[];
}

/** What is wrong with the best of the consents to make the plan; nothing where one of them is good. */
function faultOf(plan: Plan, samtykke: readonly Consent[], context: RuleContext): Fault | undefined {
  // A row that does not say yet what it allows may be the one.
  if (samtykke.some(({ virkning }) => virkning === undefined)) return undefined;
  const faults = [...samtykke.entries()].flatMap(([index, row]) =>
    row.virkning?.includes('utarbeideIndividuellPlan') ? [faultIn(plan, row, index, context)] : [],
  );
  if (faults.length === 0) return { problem: 'mangler', path: [] };
  if (faults.includes(undefined)) return undefined;
  return ORDER.flatMap((problem) => faults.find((fault) => fault?.problem === problem) ?? [])[0];
}

/** From the mildest: a consent that ran out was good once. */
const ORDER = ['utloept', 'foresatt', 'trukket'] as const;

function faultIn(plan: Plan, row: Consent, index: number, { lawDate, today }: RuleContext): Fault | undefined {
  if (isWithdrawn(row, today)) return { problem: 'trukket', path: [index, 'trukket'] };
  const adult = (ageOn(plan.bruker.identifikator, lawDate) ?? 0) >= 18;
  if (adult && row.hvem === 'foresatt') return { problem: 'foresatt', path: [index, 'hvem'] };
  return hasExpired(row, today) ? { problem: 'utloept', path: [index, 'periode', 'til'] } : undefined;
}

function opensPlan(samtykke: readonly Consent[], { today }: RuleContext): boolean {
  return samtykke.some(
    (row) =>
      !isWithdrawn(row, today) &&
      !hasExpired(row, today) &&
      (row.virkning === undefined || row.virkning.some((effect) => OPENING.has(effect))),
  );
}

const OPENING: ReadonlySet<string> = new Set(['deltakerinnsyn', 'opphevTaushetsplikt']);

function isWithdrawn({ trukket }: Consent, today: string): boolean {
  return trukket !== undefined && (trukket.dato ?? '') <= today;
}

function hasExpired({ periode }: Consent, today: string): boolean {
  return periode?.til !== undefined && periode.til < today;
}
