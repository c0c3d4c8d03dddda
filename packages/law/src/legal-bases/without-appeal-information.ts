import { fvlLetter, municipalSources } from './administration-act.js';
import type { LegalBasis } from './legal-basis.js';

/** Bases the register knows but gives no appeal information for: somebody else must state it, or they are out of scope. */
export const withoutAppealInformation: readonly LegalBasis[] = [
  {
    code: 'NAVL_15',
    navn: {
      nb: 'individuell plan fra NAV (stat)',
      nn: 'individuell plan frå NAV (stat)',
      en: 'individual plan from NAV (state)',
    },
    provisions: ['navl-15'],
    regime: 'fvl',
    fvl45: 'ja',
    klageinstans: 'oppgis-av-kaller',
    uker: 3,
    help: ['nav'],
    hjemler: ['navl-15', ...fvlLetter],
    kilder: { ...municipalSources, regime: ['ipf-11'] },
    sikkerhet: 'ubekreftet',
    refusal: 'maa-oppgis',
    merknad: {
      nb: 'Hvilken enhet i NAV som er klageinstans, er ikke bekreftet.',
      nn: 'Kva eining i NAV som er klageinstans, er ikkje stadfesta.',
      en: 'Which unit of NAV decides the appeal is not confirmed.',
    },
  },
  {
    code: 'HOL_9',
    navn: {
      nb: 'tvang og makt, psykisk utviklingshemning',
      nn: 'tvang og makt, psykisk utviklingshemming',
      en: 'use of force, intellectual disability',
    },
    provisions: ['hol-kap-9', 'hol-9-7', 'hol-9-11'],
    regime: 'annen',
    fvl45: 'nei',
    klageinstans: 'statsforvalter',
    uker: 3,
    help: [],
    hjemler: ['hol-9-7', 'hol-9-11'],
    kilder: {
      regime: ['hol-9-7'],
      klageinstans: ['hol-9-11'],
      klagefrist: ['hol-9-11'],
      sendesTil: [],
      form: [],
      utsattIverksetting: [],
    },
    sikkerhet: 'bekreftet',
    refusal: 'utenfor-omfang',
    gyldigFra: '2012-01-01',
    merknad: {
      nb: 'Slike vedtak prøves av Statsforvalteren eller barneverns- og helsenemnda. Dette grunnlaget er ikke støttet.',
      nn: 'Slike vedtak blir prøvde av Statsforvaltaren eller barneverns- og helsenemnda. Dette grunnlaget er ikkje støtta.',
      en: 'Such decisions are tried by the County Governor or by the child welfare and health tribunal. This basis is not supported.',
    },
  },
  {
    code: 'ANNEN_LOV',
    navn: { nb: 'annen lov', nn: 'anna lov', en: 'another act' },
    provisions: [],
    regime: 'annen',
    fvl45: 'nei',
    klageinstans: 'oppgis-av-kaller',
    uker: null,
    help: [],
    hjemler: [],
    kilder: { regime: [], klageinstans: [], klagefrist: [], sendesTil: [], form: [], utsattIverksetting: [] },
    sikkerhet: 'ubekreftet',
    refusal: 'maa-oppgis',
    merknad: {
      nb: 'Den som bruker grunnlaget, oppgir lov, klageinstans, frist og tekst selv.',
      nn: 'Den som bruker grunnlaget, oppgir lov, klageinstans, frist og tekst sjølv.',
      en: 'Whoever uses this basis states the act, the appeal body, the time limit and the text.',
    },
  },
];
