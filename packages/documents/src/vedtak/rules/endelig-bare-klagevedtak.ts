import { isKlagevedtak, judgement } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** Only the decision of an appeal is final, and the kommune's own appeal body decides only what does not go to the statsforvalter (fvl § 28). */
export const endeligBareKlagevedtak = defineVedtakRule({
  id: 'vedtak/endelig-bare-klagevedtak',
  severity: 'error',
  hjemmel: ['fvl-28', 'nfvl-61', 'nfvl-62', 'pbrl-7-2', 'sotjl-47', 'bsl-7'],
  messages: {
    nb: {
      'ikke-klagevedtak':
        'Vedtaket sier at det er endelig, men det avgjør ikke en klage. Ta ut «endelig», og lag klageopplysninger.',
      'har-klagerett':
        'Vedtaket avgjør en klage og kan ikke klages videre på. Ta ut klageopplysningene; «endelig» står i stedet.',
      'statsforvalteren-avgjoer':
        'Klage over avgjørelse {nummer} avgjøres av Statsforvalteren, ikke av kommunen. Send klagen dit, eller gjør om vedtaket.',
    },
    nn: {
      'ikke-klagevedtak':
        'Vedtaket seier at det er endeleg, men det avgjer ikkje ein klage. Ta ut «endelig», og lag klageopplysningar.',
      'har-klagerett':
        'Vedtaket avgjer ein klage og kan ikkje klagast vidare på. Ta ut klageopplysningane; «endelig» står i staden.',
      'statsforvalteren-avgjoer':
        'Klage over avgjerd {nummer} blir avgjord av Statsforvaltaren, ikkje av kommunen. Send klagen dit, eller gjer om vedtaket.',
    },
    en: {
      'ikke-klagevedtak':
        'The letter says that the decision is final, but it does not decide an appeal. Take out «endelig», and make appeal information.',
      'har-klagerett':
        'The letter decides an appeal and cannot be appealed further. Take out the appeal information; «endelig» stands instead.',
      'statsforvalteren-avgjoer':
        'An appeal against decision {nummer} is decided by the County Governor, not by the municipality. Send the appeal there, or change the decision.',
    },
  },
  check(vedtak, report, context) {
    if (vedtak.instans === undefined) return;
    const klagevedtak = isKlagevedtak(vedtak);
    if (!klagevedtak && vedtak.endelig !== undefined) report('ikke-klagevedtak', ['endelig']);
    if (!klagevedtak) return;
    if (vedtak.klagerett !== undefined) report('har-klagerett', ['klagerett']);
    for (const { basis, index } of judgement(vedtak, context).decisions) {
      if (basis?.klageinstans === 'statsforvalter')
        report('statsforvalteren-avgjoer', ['avgjoerelser', index, 'rettsgrunnlag'], { nummer: index + 1 });
    }
  },
});
