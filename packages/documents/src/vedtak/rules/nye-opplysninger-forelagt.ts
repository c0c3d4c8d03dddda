import { isUnfavourable, judgement, lawful } from './judgement.js';
import { defineVedtakRule } from './vedtak-rule.js';

/** What others have told about the person is put to the person before it is used (fvl § 17 second paragraph). */
export const nyeOpplysningerForelagt = defineVedtakRule({
  id: 'vedtak/nye-opplysninger-forelagt',
  severity: { 'ikke-forelagt': 'error', 'etter-vedtaket': 'error', motstrid: 'error', 'ikke-vurdert': 'info' },
  hjemmel: ['fvl-17', 'nfvl-43'],
  messages: {
    nb: {
      'ikke-forelagt':
        'Nye opplysninger om personen er ikke lagt fram for personen. Gjør det, og la personen uttale seg, før vedtaket sendes.',
      'etter-vedtaket':
        'De nye opplysningene er lagt fram etter vedtaksdatoen. Rett datoen, eller vurder saken på nytt.',
      motstrid: 'Det står både at det ikke kom nye opplysninger, og at de er lagt fram. Velg det ene.',
      'ikke-vurdert':
        'Vedtaket går personen imot. Skriv om det kom nye opplysninger fra andre, og om de er lagt fram for personen.',
    },
    nn: {
      'ikke-forelagt':
        'Nye opplysningar om personen er ikkje lagde fram for personen. Gjer det, og la personen uttale seg, før vedtaket blir sendt.',
      'etter-vedtaket':
        'Dei nye opplysningane er lagde fram etter vedtaksdatoen. Rett datoen, eller vurder saka på nytt.',
      motstrid: 'Det står både at det ikkje kom nye opplysningar, og at dei er lagde fram. Vel det eine.',
      'ikke-vurdert':
        'Vedtaket går personen imot. Skriv om det kom nye opplysningar frå andre, og om dei er lagde fram for personen.',
    },
    en: {
      'ikke-forelagt':
        'New information about the person has not been put to the person. Do so, and let the person answer, before the letter is sent.',
      'etter-vedtaket':
        'The new information was put to the person after the decision. Correct the date, or consider the case again.',
      motstrid: 'It says both that there was no new information and that it was put to the person. Choose one.',
      'ikke-vurdert':
        'The decision goes against the person. Write whether there was new information from others, and whether it was put to the person.',
    },
  },
  check(vedtak, report, context) {
    const { nyeOpplysningerForelagt: put, vedtaksdato } = vedtak;
    const path = ['nyeOpplysningerForelagt'];
    if (put?.ingen && put.forelagt) return report('motstrid', [...path, 'ingen']);
    if (put?.ingen) return;
    if (put?.forelagt === false) return report('ikke-forelagt', [...path, 'forelagt']);
    if (put?.dato !== undefined && vedtaksdato !== undefined && put.dato > vedtaksdato)
      return report('etter-vedtaket', [...path, 'dato']);
    if (put?.forelagt) return;
    const against = judgement(vedtak, context).decisions.some(
      (decision) => lawful(decision)?.fvl45 !== false && isUnfavourable(decision.avgjoerelse),
    );
    if (against) report('ikke-vurdert', path);
  },
});
