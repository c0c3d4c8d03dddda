import { defineAgreementRule } from './agreement-rule.js';
import { states } from './looks.js';
import { claim, claims } from './sentences.js';

/** The agreement between kommune and helseforetak has the same name and is another thing. */
export const ikkeHol61 = defineAgreementRule({
  id: 'samarbeidsavtale/ikke-hol-6-1',
  severity: 'error',
  hjemmel: ['hol-6-1'],
  messages: {
    nb: {
      part: 'Denne avtalen er mellom personen og kommunen. Skriv kommunens enhet som part, og før helseforetaket under andre som er med.',
      lovhenvisning:
        'Teksten viser til avtalen mellom kommune og helseforetak. Denne avtalen er en annen. Ta bort henvisningen.',
    },
    nn: {
      part: 'Denne avtalen er mellom personen og kommunen. Skriv eininga i kommunen som part, og før helseføretaket under andre som er med.',
      lovhenvisning:
        'Teksten viser til avtalen mellom kommune og helseføretak. Denne avtalen er ein annan. Ta bort tilvisinga.',
    },
    en: {
      part: 'This agreement is between the person and the kommune. Name the unit of the kommune as party, and put the health trust under others who take part.',
      lovhenvisning:
        'The text refers to the agreement between kommune and health trust. This one is another. Remove the reference.',
    },
  },
  check(document, report, context) {
    const unit = document.parter?.kommune?.enhet;
    if (unit !== undefined && HEALTH_TRUST.test(unit)) report('part', ['parter', 'kommune', 'enhet']);
    for (const { path } of claims(document, context, OTHER_AGREEMENT)) report('lovhenvisning', path);
  },
});

const HEALTH_TRUST = /(?<!\p{L})(?:HF|helseforetak\p{L}*|helseføretak\p{L}*|sykehuset|sjukehuset|sykehus HF)(?!\p{L})/u;

const SECTION = states(
  /§\s*6-1(?!\d)|samarbeidsavtale\p{L}* (?:\p{L}+ ){0,3}(?:med|mellom) (?:\p{L}+ ){0,3}(?:helseforetak|helseføretak|sykehus|sjukehus)/iu,
);

const OTHER_AGREEMENT = claim('§ samarbeidsavtale', [SECTION]);
