import { legalBasis } from '@hjemmel/law';
import { defineVedtakRule } from './vedtak-rule.js';

/** A fee is a decision of its own with its own basis in egenandelsforskriften, so that it can be appealed alone. */
export const egenandelEgenHjemmel = defineVedtakRule({
  id: 'vedtak/egenandel-egen-hjemmel',
  severity: 'error',
  hjemmel: ['egf-2', 'egf-8', 'egf-13'],
  messages: {
    nb: {
      'egen-avgjoerelse':
        'Egenandelen i avgjørelse {nummer} skal være en egen avgjørelse med rettsgrunnlaget «EGENANDEL». Flytt den dit.',
      hjemmel: 'Egenandelen i avgjørelse {nummer} viser ikke til egenandelsforskriften. Legg til bestemmelsen.',
      beloep: 'Avgjørelse {nummer} gjelder egenandel, men sier ikke hvor mye. Fyll ut «egenandel».',
    },
    nn: {
      'egen-avgjoerelse':
        'Eigendelen i avgjerd {nummer} skal vere ei eiga avgjerd med rettsgrunnlaget «EGENANDEL». Flytt han dit.',
      hjemmel: 'Eigendelen i avgjerd {nummer} viser ikkje til eigendelsforskrifta. Legg til føresegna.',
      beloep: 'Avgjerd {nummer} gjeld eigendel, men seier ikkje kor mykje. Fyll ut «egenandel».',
    },
    en: {
      'egen-avgjoerelse':
        'The fee in decision {nummer} must be a decision of its own with the legal basis «EGENANDEL». Move it there.',
      hjemmel: 'The fee in decision {nummer} does not cite the regulation on fees. Add the provision.',
      beloep: 'Decision {nummer} is about a fee but does not say how much. Fill in «egenandel».',
    },
  },
  check({ avgjoerelser = [] }, report) {
    for (const [index, { egenandel, rettsgrunnlag, utfall }] of avgjoerelser.entries()) {
      const nummer = { nummer: index + 1 };
      const path = ['avgjoerelser', index, 'egenandel'];
      const own = rettsgrunnlag === 'EGENANDEL';
      if (own && !egenandel && !NO_FEE.has(utfall ?? '')) report('beloep', path, nummer);
      else if (egenandel && !own && rettsgrunnlag !== undefined) report('egen-avgjoerelse', path, nummer);
      else if (egenandel && own && !(egenandel.hjemmel ?? []).some(isFeeProvision))
        report('hjemmel', [...path, 'hjemmel'], nummer);
    }
  },
});

/** Outcomes that set no fee. */
const NO_FEE: ReadonlySet<string> = new Set(['opphoert', 'avslag', 'avvist']);

/** One the register knows a fee can rest on; the rule on appeal gives no right to ask for money. */
function isFeeProvision(id: string): boolean {
  return legalBasis('EGENANDEL').provisions.some((known) => known === id);
}
