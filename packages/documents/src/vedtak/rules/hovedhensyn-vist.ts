import { defineVedtakRule } from './vedtak-rule.js';

/** The reasons show what weighed most: should under the act of 1967, must under that of 2025. */
export const hovedhensynVist = defineVedtakRule({
  id: 'vedtak/hovedhensyn-vist',
  severity: [{ under: 'nfvl-57', severity: 'error' }, { severity: 'warning' }],
  hjemmel: ['fvl-25', 'nfvl-57'],
  messages: {
    nb: { mangler: 'Begrunnelsen viser ikke hva som har veid tyngst. Skriv hovedhensynene, i «vurdering».' },
    nn: { mangler: 'Grunngivinga viser ikkje kva som har vege tyngst. Skriv hovudomsyna, i «vurdering».' },
    en: { mangler: 'The reasons do not show what weighed most. Write the main considerations, in «vurdering».' },
  },
  check({ begrunnelse }, report) {
    if (!begrunnelse || begrunnelse.utelatt) return;
    if (!begrunnelse.vurdering?.trim()) report('mangler', ['begrunnelse', 'vurdering']);
  },
});
