import type { Agreement } from '../compose/context.js';
import { defineAgreementRule } from './agreement-rule.js';
import { asserts } from './looks.js';
import { claim, claims } from './sentences.js';

/** What the person gets of services is decided in a vedtak with a right to appeal; the agreement only points at it. */
export const ikkeSkjultVedtak = defineAgreementRule({
  id: 'samarbeidsavtale/ikke-skjult-vedtak',
  severity: { 'uten-vedtak': 'error', garanti: 'error', avgjoer: 'error', omfang: 'warning' },
  hjemmel: ['fvl-2', 'pbrl-2-7', 'sotjl-41', 'bsl-7'],
  messages: {
    nb: {
      'uten-vedtak':
        'Rad {nummer} gjelder en tjeneste, men viser ikke til et vedtak. Legg vedtaket til i tilknyttede planer, og vis til det.',
      garanti: 'Garantien er avgjort, men avtalen viser ikke til vedtaket. Skriv saksnummeret i «vedtakRef».',
      avgjoer:
        'Teksten avgjør noe som skal stå i et vedtak. Fatt vedtaket først, legg det til i tilknyttede planer, og vis til det.',
      omfang:
        'Rad {nummer} lover et bestemt omfang. Er det en tjeneste, skal den ha vedtak. Vis til vedtaket, eller skriv løftet uten timer.',
    },
    nn: {
      'uten-vedtak':
        'Rad {nummer} gjeld ei teneste, men viser ikkje til eit vedtak. Legg vedtaket til i tilknytte planar, og vis til det.',
      garanti: 'Garantien er avgjord, men avtalen viser ikkje til vedtaket. Skriv saksnummeret i «vedtakRef».',
      avgjoer:
        'Teksten avgjer noko som skal stå i eit vedtak. Gjer vedtaket først, legg det til i tilknytte planar, og vis til det.',
      omfang:
        'Rad {nummer} lovar eit bestemt omfang. Er det ei teneste, skal ho ha vedtak. Vis til vedtaket, eller skriv lovnaden utan timar.',
    },
    en: {
      'uten-vedtak':
        'Row {nummer} is about a service but does not refer to a decision. Add the decision to the connected plans, and refer to it.',
      garanti:
        'The guarantee has been decided, but the agreement does not refer to the decision. Write the case number in «vedtakRef».',
      avgjoer:
        'The text decides something that belongs in a decision. Make the decision first, add it to the connected plans, and refer to it.',
      omfang:
        'Row {nummer} promises a fixed amount. If it is a service, it needs a decision. Refer to the decision, or write the promise without hours.',
    },
  },
  check(document, report, context) {
    const decisions = decisionsIn(document);
    for (const [index, { tekst, tjeneste }] of (document.duKanForventeAvOss ?? []).entries()) {
      const path = ['duKanForventeAvOss', index];
      if (tjeneste?.vedtak !== undefined && !decisions.has(tjeneste.vedtak)) {
        report('uten-vedtak', [...path, 'tjeneste', 'vedtak'], { nummer: index + 1 });
      }
      if (!tjeneste && decisions.size === 0 && tekst !== undefined && HOURS.test(tekst)) {
        report('omfang', [...path, 'tekst'], { nummer: index + 1 });
      }
    }
    const { status, vedtakRef } = document.depositumsgaranti ?? {};
    if ((status === 'innvilget' || status === 'avslaatt') && vedtakRef === undefined) {
      report('garanti', ['depositumsgaranti', 'vedtakRef']);
    }
    if (decisions.size > 0) return;
    for (const { path } of claims(document, context, DECISION)) report('avgjoer', path);
  },
});

function decisionsIn({ tilknyttedePlaner = [] }: Agreement): ReadonlySet<string> {
  return new Set(tilknyttedePlaner.filter(({ type }) => type === 'vedtak').map(({ id }) => id));
}

// A sentence that speaks of a vedtak or a søknad points at the decision instead of making it.
const DECIDES = asserts(
  /(?<!\p{L})(?:innvilg|tildel|avslå|vedta[rs]|vedtek|får avslag|grant(?:s|ed)?|award|refused)\p{L}*/iu,
  /^(?!.*(?:vedtak|søk|decision|appl(?:y|ied|ication)))/iu,
);

const HOURS =
  /(?<!\p{L})\d+(?:[.,]\d+)? (?:time|timer|timar|hours?)(?: \p{L}+){0,1} (?:per |i |hver |kvar |a |each )?(?:uke|uka|veke|veka|week|måned|månaden|month|dag|dagen|day)/iu;

const DECISION = claim('innvilge tildele avslå vedta grant award refused', [DECIDES]);
