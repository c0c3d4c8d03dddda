import { defineAgreementRule } from './agreement-rule.js';
import { asserts, type Look } from './looks.js';
import { claim, claims } from './sentences.js';

/** Not keeping the agreement is no termination of the tenancy: that goes by husleieloven, in writing and with reasons. */
export const bruddErIkkeOppsigelse = defineAgreementRule({
  id: 'samarbeidsavtale/brudd-er-ikke-oppsigelse',
  severity: 'error',
  hjemmel: ['husl-9-5', 'husl-9-7'],
  messages: {
    nb: {
      leieforhold: 'Brudd på avtalen er ikke en oppsigelse. Rett «paavirkerIkkeLeieforhold» til ja.',
      tekst:
        'Teksten knytter brudd på avtalen til oppsigelse eller utkastelse. Ta det bort. En oppsigelse følger husleieloven, og den hører ikke hjemme her.',
    },
    nn: {
      leieforhold: 'Brot på avtalen er ikkje ei oppseiing. Rett «paavirkerIkkeLeieforhold» til ja.',
      tekst:
        'Teksten knyter brot på avtalen til oppseiing eller utkasting. Ta det bort. Ei oppseiing følgjer husleigelova, og ho høyrer ikkje heime her.',
    },
    en: {
      leieforhold: 'A breach of the agreement is not a termination. Set «paavirkerIkkeLeieforhold» to true.',
      tekst:
        'The text ties a breach of the agreement to termination or eviction. Remove it. A termination follows the Tenancy Act and does not belong here.',
    },
  },
  check(document, report, context) {
    if (document.vedBrudd?.paavirkerIkkeLeieforhold === false) {
      report('leieforhold', ['vedBrudd', 'paavirkerIkkeLeieforhold']);
    }
    for (const { path } of claims(document, context, LOSES_HOME)) report('tekst', path);
  },
});

const NOT_KEPT =
  /brudd|brot|bryt|misligh|(?:hold|held|følg|overhold)\p{L}* (?:du |avtalen )?(?:ikke|ikkje)|(?:ikke|ikkje) (?:\p{L}+ ){0,2}(?:hold|held|følg|overhold)|breach|break|not (?:\p{L}+ ){0,2}(?:keep|kept|follow)/iu;

const OR_ELSE: Look = asserts(
  /oppsigelse|oppseiing|oppsagt|oppsagd|(?:si|sier|sies|seier|seiast|sagt|sagd) (?:\p{L}+ ){0,2}opp(?!\p{L})|(?:mist|taper|tapar)\p{L}* (?:\p{L}+ ){0,2}(?:bolig|leilighet|bustad|kontrakt)|utkast|kast\p{L}* ut|fravik|(?:må|skal) (?:\p{L}+ ){0,2}flytt|leie(?:forhold|avtal)\p{L}* (?:\p{L}+ ){0,2}(?:avslutt|opphør|opphøyr|stans)|evict|terminat|lose (?:your|the) (?:home|flat|lease)/iu,
  NOT_KEPT,
);

/** A condition for keeping the home says the same the other way round. */
const TO_KEEP_IT: Look = asserts(
  /(?<!\p{L})(?:må|skal|krev\p{L}*|must)(?!\p{L}| til )[^,;]*(?:for å (?:få )?(?:beholde|behalde)|to keep) (?:\p{L}+ )?(?:bolig|leilighet|leilegheit|husrom|bustad|home|flat)/iu,
);

const LOSES_HOME = claim(
  'oppsigelse opp mister taper utkastelse kastes fravikelse flytte evict terminate lose leieforholdet leieavtalen beholde behalde keep',
  [OR_ELSE, TO_KEEP_IT],
);
