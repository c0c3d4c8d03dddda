import type { Agreement } from '../compose/context.js';
import { defineAgreementRule } from './agreement-rule.js';
import { asserts, states } from './looks.js';
import { claim, claims } from './sentences.js';

/** Deduction, management and vergemål are voluntary, each on its own ground; none follows from this agreement. */
export const oekonomiFrivillig = defineAgreementRule({
  id: 'samarbeidsavtale/oekonomi-frivillig',
  severity: 'error',
  hjemmel: ['vgml-20', 'vgml-21', 'vgml-33', 'husl-1-2'],
  messages: {
    nb: {
      'ikke-frivillig': 'Trekk og forvaltning skal være frivillig. Rett «frivillig» til ja, eller velg en annen måte.',
      'ikke-verge': 'Vergen finnes ikke blant representantene. Legg til vergen, eller velg en annen måte.',
      'utenfor-mandat':
        'Vergen har ikke mandat i økonomiske forhold. Velg en annen måte å sikre husleia på, eller rett mandatet.',
      krav: 'Teksten krever trekk, forvaltning eller verge. Ta det bort. Ordningene er frivillige.',
    },
    nn: {
      'ikke-frivillig': 'Trekk og forvalting skal vere frivillig. Rett «frivillig» til ja, eller vel ein annan måte.',
      'ikke-verge': 'Verja finst ikkje blant representantane. Legg til verja, eller vel ein annan måte.',
      'utenfor-mandat':
        'Verja har ikkje mandat i økonomiske forhold. Vel ein annan måte å sikre husleiga på, eller rett mandatet.',
      krav: 'Teksten krev trekk, forvalting eller verje. Ta det bort. Ordningane er frivillige.',
    },
    en: {
      'ikke-frivillig': 'Deduction and management must be voluntary. Set «frivillig» to true, or choose another way.',
      'ikke-verge': 'The guardian is not among the representatives. Add the guardian, or choose another way.',
      'utenfor-mandat':
        'The guardian has no mandate in financial matters. Choose another way to secure the rent, or correct the mandate.',
      krav: 'The text demands deduction, management or a guardian. Remove it. These arrangements are voluntary.',
    },
  },
  check(document, report, context) {
    const { frivillig, verge } = document.husleieSikret ?? {};
    if (frivillig === false) report('ikke-frivillig', ['husleieSikret', 'frivillig']);
    if (verge !== undefined) {
      const problem = guardianProblem(document, verge);
      if (problem) report(problem, ['husleieSikret', 'verge']);
    }
    for (const { path } of claims(document, context, DEMAND)) report('krav', path);
  },
});

function guardianProblem({ representant = [] }: Agreement, id: string): 'ikke-verge' | 'utenfor-mandat' | undefined {
  const found = representant.find((row) => row.id === id);
  if (found?.type !== 'verge') return 'ikke-verge';
  return found.mandat === 'personlig' ? 'utenfor-mandat' : undefined;
}

const DEMANDED = asserts(
  /(?<!\p{L})(?:(?:du|leietaker|leigetakar|you) (?:må|skal|plikter å|pliktar å|must|shall)|må du|skal du)(?: \p{L}+){0,4} (?:trekk|forvaltning|forvalting|verge|verje|vergemål|verjemål|deduction)(?!\p{L})|tvungen (?:forvalt|trekk)/iu,
);

/** «Voluntary» beside a «must» is no choice. */
const MUST_HAVE = states(
  /(?:må|skal|pliktar å|plikter å|must) (?:ha|have) (?:frivillig |voluntary )?(?:forvaltning|forvalting|trekk|verge|verje|deduction)/iu,
);

const RENT_TAKEN = asserts(
  /(?<!\p{L})(?:husleia|husleien|husleiga|leia|leiga|the rent) (?:skal|må|blir|vil bli|vert|is|will be|must be) (?:\p{L}+ )?(?:trekk|trukk|trekt|deducted)/iu,
);

const HOLDS_MONEY = asserts(
  /(?<!\p{L})(?:kommunen|vi|personalet|de ansatte|dei tilsette|we|staff) (?:\p{L}+ )?(?:disponer|oppbevar|tar vare på|tek vare på|keep|hold)\p{L}* (?:\p{L}+ )?(?:bankkort|kort|konto|penge|bank card|money)/iu,
  /^(?!.*(?:ønsk|(?<!\p{L})vil(?!\p{L})|ber om|bed om|avtalt|want|ask))/iu,
);

const DEMAND = claim(
  'trekk forvaltning verge verje deduction tvungen trukket trekt deducted disponere oppbevare vare keep hold',
  [DEMANDED, MUST_HAVE, RENT_TAKEN, HOLDS_MONEY],
);
