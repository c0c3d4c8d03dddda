import { reasonsRequired } from '../required-reasons.js';
import { judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** The reasons show the facts the decision rests on (fvl § 25 second paragraph); a mere reference needs the paper enclosed. */
export const faktumVist = defineVedtakRule({
  id: 'vedtak/faktum-vist',
  severity: { mangler: 'error', anbefalt: 'warning', henvisning: 'warning' },
  hjemmel: ['fvl-25', 'nfvl-57'],
  messages: {
    nb: {
      mangler:
        'Begrunnelsen viser ikke de faktiske forholdene. Skriv hva dere vet om situasjonen, og hvor dere har det fra.',
      anbefalt: 'Begrunnelsen viser ikke de faktiske forholdene. Skriv dem gjerne, selv om loven ikke krever det her.',
      henvisning:
        'De faktiske forholdene er bare vist ved en kort tekst. Skriv dem ut, eller legg ved dokumentet det vises til.',
    },
    nn: {
      mangler:
        'Grunngivinga viser ikkje dei faktiske forholda. Skriv kva de veit om situasjonen, og kvar de har det frå.',
      anbefalt: 'Grunngivinga viser ikkje dei faktiske forholda. Skriv dei gjerne, sjølv om lova ikkje krev det her.',
      henvisning:
        'Dei faktiske forholda er berre viste med ein kort tekst. Skriv dei ut, eller legg ved dokumentet det blir vist til.',
    },
    en: {
      mangler: 'The reasons do not show the facts. Write what you know of the situation, and where you know it from.',
      anbefalt: 'The reasons do not show the facts. Write them if you can, although the law does not ask for it here.',
      henvisning: 'The facts are shown by a short text only. Write them out, or enclose the document referred to.',
    },
  },
  check(vedtak, report, context) {
    const { begrunnelse } = vedtak;
    if (!begrunnelse || begrunnelse.utelatt) return;
    const length = begrunnelse.faktum?.trim().length ?? 0;
    const path = ['begrunnelse', 'faktum'];
    const answers = judgement(vedtak, context).decisions.map(({ appeal }) => appeal);
    if (length === 0) report(reasonsRequired(vedtak, answers) ? 'mangler' : 'anbefalt', path);
    else if (length < SHORTEST && !vedtak.vedlegg?.length) report('henvisning', path);
  },
});

/** Shorter than this is a reference («se søknaden»), not facts. */
const SHORTEST = 40;
