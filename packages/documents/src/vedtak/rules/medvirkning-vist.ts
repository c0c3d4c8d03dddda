import { participationRequired } from '../required-reasons.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The letter shows what the person wanted and how it weighed: the law says it weighs heavily (pbrl § 3-1, sotjl § 42, bsl § 7). */
export const medvirkningVist = defineVedtakRule({
  id: 'vedtak/medvirkning-vist',
  severity: { mangler: 'error', anbefalt: 'warning' },
  hjemmel: ['pbrl-3-1', 'sotjl-42', 'bsl-7'],
  messages: {
    nb: {
      mangler:
        'Vedtaket viser ikke hva personen selv ønsket, og hvordan det veide. Skriv begge deler, i «medvirkning».',
      anbefalt: 'Vedtaket viser ikke hva personen selv ønsket. Skriv det gjerne, i «medvirkning».',
    },
    nn: {
      mangler:
        'Vedtaket viser ikkje kva personen sjølv ønskte, og korleis det vog. Skriv begge delar, i «medvirkning».',
      anbefalt: 'Vedtaket viser ikkje kva personen sjølv ønskte. Skriv det gjerne, i «medvirkning».',
    },
    en: {
      mangler: 'The letter does not show what the person wanted and how it weighed. Write both, in «medvirkning».',
      anbefalt: 'The letter does not show what the person wanted. Write it if you can, in «medvirkning».',
    },
  },
  check(vedtak, report) {
    const { begrunnelse } = vedtak;
    if (!begrunnelse || begrunnelse.utelatt || begrunnelse.medvirkning) return;
    report(participationRequired(vedtak) ? 'mangler' : 'anbefalt', ['begrunnelse', 'medvirkning']);
  },
});
