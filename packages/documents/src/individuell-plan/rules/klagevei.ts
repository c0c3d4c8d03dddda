import { type Appeal, appealFor, isLegalBasisCode, kommuneNumberingFrom, legalBasis } from '@hjemmel/law';
import type { ReportFinding, RuleContext } from '@hjemmel/validator';
import { definePlanRule, type Plan } from './plan-rule.js';
import { isStateOffice, statedOffice } from './state-office.js';

type MessageId =
  | 'dobbelt'
  | 'frist'
  | 'frist-mangler'
  | 'instans'
  | 'annen-statsforvalter'
  | 'sjekk-statsforvalter'
  | 'sendes-til'
  | 'ikke-kontrollert'
  | 'mangler';

/**
 * One route of appeal for each legal basis of the right invoked (ipf § 11), with the weeks and the body the register gives
 * for it, sent to the one who decided. Where the register does not know for sure, a person must look. A refused coordinator
 * needs the route of pbrl § 2-5; a plan that invokes nothing needs none.
 */
export const klagevei = definePlanRule({
  id: 'individuell-plan/klagevei',
  severity: {
    dobbelt: 'error',
    frist: 'error',
    'frist-mangler': 'error',
    instans: 'error',
    'annen-statsforvalter': 'error',
    'sjekk-statsforvalter': 'warning',
    'sendes-til': 'error',
    'ikke-kontrollert': 'warning',
    mangler: 'warning',
  },
  hjemmel: ['ipf-11', 'pbrl-7-2', 'pbrl-7-5', 'sotjl-47', 'fvl-29', 'nfvl-63', 'fvl-32-a', 'nfvl-66'],
  messages: {
    nb: {
      dobbelt: 'Klagevei {nummer} gjelder samme lov som en tidligere klagevei. Behold den riktige, og ta ut den andre.',
      frist: 'Klagefristen i klagevei {nummer} er feil. Etter loven er den {uker} uker.',
      'frist-mangler':
        'Klagevei {nummer} sier ikke hvor lang klagefristen er. Etter loven er den {uker} uker. Skriv den inn.',
      instans: 'Statsforvalteren behandler klage etter denne loven. Rett klageinstansen i klagevei {nummer}.',
      'annen-statsforvalter':
        'Klagevei {nummer} viser til feil statsforvalter. Skriv den som hører til kommunen: {statsforvalter}.',
      'sjekk-statsforvalter':
        'Klagevei {nummer} har et navn på statsforvalteren som ikke er kjent. Sjekk det mot {statsforvalter}.',
      'sendes-til':
        'Klagen skal sendes til den som har tatt avgjørelsen, ikke rett til Statsforvalteren. Rett «sendesTil» i klagevei {nummer}.',
      'ikke-kontrollert':
        'Klageinstans og frist i klagevei {nummer} kan ikke kontrolleres her. Sjekk begge med den som har tatt avgjørelsen.',
      mangler:
        'Planen viser til et avslag på koordinator eller barnekoordinator, men sier ikke hvordan personen kan klage. Legg til klagevei for «PBRL_2_5».',
    },
    nn: {
      dobbelt: 'Klageveg {nummer} gjeld same lov som ein tidlegare klageveg. Behald den rette, og ta ut den andre.',
      frist: 'Klagefristen i klageveg {nummer} er feil. Etter lova er han {uker} veker.',
      'frist-mangler':
        'Klageveg {nummer} seier ikkje kor lang klagefristen er. Etter lova er han {uker} veker. Skriv han inn.',
      instans: 'Statsforvaltaren behandlar klage etter denne lova. Rett klageinstansen i klageveg {nummer}.',
      'annen-statsforvalter':
        'Klageveg {nummer} viser til feil statsforvaltar. Skriv den som høyrer til kommunen: {statsforvalter}.',
      'sjekk-statsforvalter':
        'Klageveg {nummer} har eit namn på statsforvaltaren som ikkje er kjent. Sjekk det mot {statsforvalter}.',
      'sendes-til':
        'Klagen skal sendast til den som har teke avgjerda, ikkje rett til Statsforvaltaren. Rett «sendesTil» i klageveg {nummer}.',
      'ikke-kontrollert':
        'Klageinstans og frist i klageveg {nummer} kan ikkje kontrollerast her. Sjekk begge med den som har teke avgjerda.',
      mangler:
        'Planen viser til eit avslag på koordinator eller barnekoordinator, men seier ikkje korleis personen kan klage. Legg til klageveg for «PBRL_2_5».',
    },
    en: {
      dobbelt: 'Route {nummer} is under the same act as an earlier route. Keep the right one, and take out the other.',
      frist: 'The time limit in route {nummer} is wrong. By law it is {uker} weeks.',
      'frist-mangler':
        'Route {nummer} does not say how long the time limit is. By law it is {uker} weeks. Write it in.',
      instans: 'The County Governor decides appeals under this act. Correct the appeal body in route {nummer}.',
      'annen-statsforvalter':
        'Route {nummer} names the wrong County Governor. Write the one of the municipality: {statsforvalter}.',
      'sjekk-statsforvalter':
        'Route {nummer} has a name of the County Governor that is not known. Check it against {statsforvalter}.',
      'sendes-til':
        'The appeal is sent to the one who decided, not straight to the County Governor. Correct «sendesTil» in route {nummer}.',
      'ikke-kontrollert':
        'Appeal body and time limit in route {nummer} cannot be checked here. Check both with the one who decided.',
      mangler:
        'The plan refers to a refusal of a coordinator or child coordinator, but does not say how to appeal. Add a route for «PBRL_2_5».',
    },
  },
  check(plan, report, context) {
    const seen = new Set<string>();
    for (const [index, row] of (plan.klagevei ?? []).entries()) {
      if (row.gjelder === undefined) continue;
      if (seen.has(row.gjelder)) report('dobbelt', ['klagevei', index, 'gjelder'], { nummer: index + 1 });
      else judgeRoute(plan, row, index, report, context);
      seen.add(row.gjelder);
    }
    const refused = REFUSABLE.find((role) => plan[role]?.status === 'avslaatt');
    if (refused && !seen.has('PBRL_2_5')) report('mangler', ['klagevei']);
  },
});

const REFUSABLE = ['koordinator', 'barnekoordinator'] as const;

type Report = ReportFinding<MessageId>;
type Route = NonNullable<Plan['klagevei']>[number];

function judgeRoute(plan: Plan, row: Route, index: number, report: Report, { lawDate }: RuleContext): void {
  const found = appealFor(row.gjelder ?? '', plan.avsender.kommune?.kommunenummer ?? '', lawDate);
  const weeks = found.ok ? found.klagefrist.uker : confirmedWeeks(row);
  const nummer = index + 1;
  if (weeks === undefined) {
    report('ikke-kontrollert', ['klagevei', index], { nummer });
    return;
  }
  judgeWeeks(row, weeks, index, report);
  judgeBody(row, found.ok && lawDate >= kommuneNumberingFrom ? found : undefined, index, report);
  if (isStateOffice(row.sendesTil ?? '')) report('sendes-til', ['klagevei', index, 'sendesTil'], { nummer });
}

/** The weeks of a basis the register is sure of, where only the kommune is not known. */
function confirmedWeeks({ gjelder }: Route): number | undefined {
  const basis = gjelder !== undefined && isLegalBasisCode(gjelder) ? legalBasis(gjelder) : undefined;
  return basis?.sikkerhet === 'bekreftet' ? (basis.uker ?? undefined) : undefined;
}

function judgeWeeks({ fristUker, klageinstans, sendesTil }: Route, uker: number, index: number, report: Report): void {
  const path = ['klagevei', index, 'fristUker'];
  const params = { nummer: index + 1, uker };
  // A row still being written lacks more than the weeks.
  const finished = klageinstans !== undefined && sendesTil !== undefined;
  if (fristUker === undefined && finished) report('frist-mangler', path, params);
  if (fristUker !== undefined && fristUker !== uker) report('frist', path, params);
}

function judgeBody({ klageinstans }: Route, appeal: Appeal | undefined, index: number, report: Report): void {
  if (klageinstans === undefined) return;
  const { organisasjonsnummer, navn = '' } = appeal?.klageinstans ?? {};
  const stated = statedOffice(klageinstans, organisasjonsnummer);
  const path = ['klagevei', index, 'klageinstans'];
  const nummer = index + 1;
  if (stated === 'ikke-statsforvalter') report('instans', path, { nummer });
  if (stated === 'annen') report('annen-statsforvalter', path, { nummer, statsforvalter: navn });
  if (stated === 'ukjent') report('sjekk-statsforvalter', path, { nummer, statsforvalter: navn });
}
