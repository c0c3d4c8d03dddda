import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

/** Someone has judged whether children may be affected, and whether the child welfare service must be told (hpl § 33, sotjl § 45). */
export const barnVurdert = definePlanRule({
  id: 'intervensjonsplan/barn-vurdert',
  severity: {
    'ikke-vurdert': 'error',
    'dato-mangler': 'error',
    'barn-er-nevnt': 'error',
    'barnevernet-mangler': 'error',
    'meldt-uten-dato': 'error',
    ukjent: 'warning',
  },
  hjemmel: ['hpl-33', 'sotjl-45'],
  messages: {
    nb: {
      'ikke-vurdert': 'Vurder om barn kan bli berørt. Skriv hva dere kom til.',
      'dato-mangler': 'Skriv dagen det ble vurdert om barn kan bli berørt.',
      'barn-er-nevnt':
        'Planen nevner barn, men svarer ikke ja på om barn kan bli berørt. Rett det ene eller det andre.',
      'barnevernet-mangler':
        'Barn kan bli berørt. Skriv om det er meldt til barnevernet, og hvorfor eller hvorfor ikke.',
      'meldt-uten-dato': 'Skriv dagen det ble meldt til barnevernet.',
      ukjent: 'Finn ut om barn kan bli berørt, og skriv det inn.',
    },
    nn: {
      'ikke-vurdert': 'Vurder om barn kan bli råka. Skriv kva de kom til.',
      'dato-mangler': 'Skriv dagen det vart vurdert om barn kan bli råka.',
      'barn-er-nevnt':
        'Planen nemner barn, men svarar ikkje ja på om barn kan bli råka. Rett det eine eller det andre.',
      'barnevernet-mangler': 'Barn kan bli råka. Skriv om det er meldt til barnevernet, og kvifor eller kvifor ikkje.',
      'meldt-uten-dato': 'Skriv dagen det vart meldt til barnevernet.',
      ukjent: 'Finn ut om barn kan bli råka, og skriv det inn.',
    },
    en: {
      'ikke-vurdert': 'Judge whether children may be affected. Write what you concluded.',
      'dato-mangler': 'Write the day it was judged whether children may be affected.',
      'barn-er-nevnt':
        'The plan mentions children, but does not answer yes to whether children may be affected. Correct one or the other.',
      'barnevernet-mangler':
        'Children may be affected. Write whether the child welfare service has been notified, and why or why not.',
      'meldt-uten-dato': 'Write the day the child welfare service was notified.',
      ukjent: 'Find out whether children may be affected, and write it in.',
    },
  },
  check(plan, report) {
    if (plan.barnVurdering?.vurdert === undefined) return;
    const { vurdert, dato, beroererBarn, barnevernet } = plan.barnVurdering;
    if (!vurdert) return report('ikke-vurdert', ['barnVurdering', 'vurdert']);
    if (dato === undefined) report('dato-mangler', ['barnVurdering', 'dato']);
    if (beroererBarn === 'ja' && barnevernet?.utfall === undefined) {
      report('barnevernet-mangler', ['barnVurdering', 'barnevernet']);
    }
    if (barnevernet?.utfall === 'meldt' && barnevernet.dato === undefined) {
      report('meldt-uten-dato', ['barnVurdering', 'barnevernet', 'dato']);
    }
    if (beroererBarn === 'ja' || beroererBarn === undefined) return;
    if (mentionsChildren(plan)) report('barn-er-nevnt', ['barnVurdering', 'beroererBarn']);
    else if (beroererBarn === 'ukjent') report('ukjent', ['barnVurdering', 'beroererBarn']);
  },
});

const CHILDREN: ReadonlySet<string> = new Set(['egneBarn', 'andreBarn']);

function mentionsChildren({ barn, risikobilde, hendelser }: Plan): boolean {
  if ((barn ?? []).length > 0) return true;
  const exposed = (risikobilde?.motHvem ?? []).map(({ rolle }) => rolle);
  return [...exposed, ...(hendelser ?? []).map(({ mot }) => mot)].some((rolle) => rolle && CHILDREN.has(rolle));
}
