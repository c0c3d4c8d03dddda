import { definePlanRule } from './plan-rule.js';

/** Where others may be in danger the plan has both sets: how it gets worse, and what prevents, stops or calms. */
export const toSettVedVoldsrisiko = definePlanRule({
  id: 'kriseplan/to-sett-ved-voldsrisiko',
  severity: { 'uten-tegn': 'error', 'uten-strategier': 'error', 'ikke-aktuelt': 'warning', 'ikke-vurdert': 'info' },
  hjemmel: [],
  messages: {
    nb: {
      'uten-tegn':
        'Planen gjelder også trygghet for andre, men mangler det første settet. Skriv tegnene på at det blir verre, eller situasjonene der det kan bli farlig.',
      'uten-strategier':
        'Planen gjelder også trygghet for andre, men mangler det andre settet. Skriv hva som forebygger, stanser eller demper.',
      'ikke-aktuelt':
        'Trygghet for andre er satt til ikke aktuelt, men er fylt ut. Rett svaret, eller ta ut det som ikke trengs.',
      'ikke-vurdert':
        'Personen har også en plan om voldsrisiko. Vurder om kriseplanen bør si noe om trygghet for andre.',
    },
    nn: {
      'uten-tegn':
        'Planen gjeld òg tryggleik for andre, men manglar det første settet. Skriv teikna på at det blir verre, eller situasjonane der det kan bli farleg.',
      'uten-strategier':
        'Planen gjeld òg tryggleik for andre, men manglar det andre settet. Skriv kva som førebyggjer, stansar eller dempar.',
      'ikke-aktuelt':
        'Tryggleik for andre er sett til ikkje aktuelt, men er fylt ut. Rett svaret, eller ta ut det som ikkje trengst.',
      'ikke-vurdert':
        'Personen har òg ein plan om valdsrisiko. Vurder om kriseplanen bør seie noko om tryggleik for andre.',
    },
    en: {
      'uten-tegn':
        'The plan is also about the safety of others, but lacks the first set. Write the signs that it gets worse, or the situations where it can become dangerous.',
      'uten-strategier':
        'The plan is also about the safety of others, but lacks the second set. Write what prevents, stops or calms.',
      'ikke-aktuelt':
        'The safety of others is set as not relevant, but is filled in. Correct the answer, or take out what is not needed.',
      'ikke-vurdert':
        'The person also has a plan about risk of violence. Consider whether the crisis plan should say something about the safety of others.',
    },
  },
  check({ trygghetForAndre, tilknyttedePlaner = [] }, report) {
    const at = 'trygghetForAndre';
    if (!trygghetForAndre) {
      if (tilknyttedePlaner.some(({ type }) => ABOUT_RISK.has(type))) report('ikke-vurdert', [at]);
      return;
    }
    const { aktuelt, forverring = [], strategier = [], naarTaKontakt } = trygghetForAndre;
    if (aktuelt === true && forverring.length === 0) report('uten-tegn', [at, 'forverring']);
    if (aktuelt === true && strategier.length === 0) report('uten-strategier', [at, 'strategier']);
    const filled = forverring.length > 0 || strategier.length > 0 || naarTaKontakt !== undefined;
    if (aktuelt === false && filled) report('ikke-aktuelt', [at, 'aktuelt']);
  },
});

const ABOUT_RISK: ReadonlySet<string | undefined> = new Set(['intervensjonsplan', 'risikohaandteringsplan']);
