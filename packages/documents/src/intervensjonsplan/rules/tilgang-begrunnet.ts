import type { Plan } from '../plan.js';
import { definePlanRule } from './plan-rule.js';

/** Who may read is a role with a need of its own, and a copy goes only to one who has access (taushetsplikt, hol § 12-1). */
export const tilgangBegrunnet = definePlanRule({
  id: 'intervensjonsplan/tilgang-begrunnet',
  severity: { alle: 'error', kort: 'error', 'mottaker-uten-tilgang': 'error', 'for-mye': 'error', utloept: 'warning' },
  hjemmel: ['hol-12-1'],
  messages: {
    nb: {
      alle: 'Tilgang {nummer} gjelder alle. Skriv rollen til dem som trenger planen i arbeidet sitt.',
      kort: 'Skriv hvorfor tilgang {nummer} er nødvendig: hva rollen skal bruke planen til.',
      'mottaker-uten-tilgang':
        'Mottaker {nummer} skal få planen, men står ikke under tilgang. Legg til tilgangen med begrunnelse, eller ta bort mottakeren.',
      'for-mye':
        'Mottaker {nummer} skal få hele planen, men har bare tilgang til kortutgaven. Velg kortutgaven, eller utvid tilgangen og begrunn det.',
      utloept: 'Tilgang {nummer} er utløpt. Fjern tilgangen, eller vurder den på nytt.',
    },
    nn: {
      alle: 'Tilgang {nummer} gjeld alle. Skriv rolla til dei som treng planen i arbeidet sitt.',
      kort: 'Skriv kvifor tilgang {nummer} er nødvendig: kva rolla skal bruke planen til.',
      'mottaker-uten-tilgang':
        'Mottakar {nummer} skal få planen, men står ikkje under tilgang. Legg til tilgangen med grunngiving, eller ta bort mottakaren.',
      'for-mye':
        'Mottakar {nummer} skal få heile planen, men har berre tilgang til kortutgåva. Vel kortutgåva, eller utvid tilgangen og grunngi det.',
      utloept: 'Tilgang {nummer} har gått ut. Fjern tilgangen, eller vurder han på nytt.',
    },
    en: {
      alle: 'Access {nummer} is for everyone. Write the role of those who need the plan in their work.',
      kort: 'Write why access {nummer} is necessary: what the role is to use the plan for.',
      'mottaker-uten-tilgang':
        'Recipient {nummer} is to get the plan, but is not listed under access. Add the access with its reason, or take away the recipient.',
      'for-mye':
        'Recipient {nummer} is to get the whole plan, but has access to the short copy only. Choose the short copy, or widen the access and give the reason.',
      utloept: 'Access {nummer} has expired. Remove it, or judge it again.',
    },
  },
  check(plan, report, { today }) {
    for (const [index, { hvem = '', begrunnelse, til }] of (plan.tilgang ?? []).entries()) {
      const nummer = index + 1;
      if (EVERYONE.test(hvem)) report('alle', ['tilgang', index, 'hvem'], { nummer });
      if (begrunnelse !== undefined && begrunnelse.trim().length < SHORTEST_REASON) {
        report('kort', ['tilgang', index, 'begrunnelse'], { nummer });
      }
      if (til !== undefined && til < today) report('utloept', ['tilgang', index, 'til'], { nummer });
    }
    for (const [index, row] of plan.mottaker.entries()) {
      const problem = problemOf(plan, row);
      if (problem) report(problem, ['mottaker', index, 'hvem'], { nummer: index + 1 });
    }
  },
});

const EVERYONE =
  /\b(?:alle|samtlige|samtlege|everyone|all staff|hele (?:kommunen|avdelingen|enheten|tjenesten)|heile (?:kommunen|avdelinga|eininga|tenesta))\b/iu;
/** «de jobber der» is shorter; a need takes a sentence. */
const SHORTEST_REASON = 20;

function problemOf(plan: Plan, { hvem, rolle, rendisjon }: Plan['mottaker'][number]) {
  if (rolle !== 'kopi' || hvem === undefined) return undefined;
  const rows = (plan.tilgang ?? []).filter(({ kontakt }) => kontakt === hvem);
  if (rows.length === 0) return 'mottaker-uten-tilgang';
  const onlyShort = rows.every(({ utgave }) => utgave === 'kopi');
  return rendisjon === 'tjeneste' && onlyShort ? 'for-mye' : undefined;
}
