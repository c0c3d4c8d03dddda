import type { ProvisionId } from '../provisions/register.js';
import type { LegalBasis, LegalBasisCode } from './legal-basis.js';

/** Cited only where forvaltningsloven chapters IV and V apply (pbrl § 2-7 second paragraph). */
const fvlCited: readonly ProvisionId[] = ['pbrl-2-7', 'fvl-18', 'fvl-19', 'fvl-24', 'fvl-25', 'fvl-27'];
const appeal: readonly ProvisionId[] = ['pbrl-7-2', 'pbrl-7-3', 'pbrl-7-5'];

const common = {
  regime: 'pbrl',
  klageinstans: 'statsforvalter',
  uker: 4,
  help: ['kommunen', 'pasient-og-brukerombudet', 'statsforvalteren'],
  sikkerhet: 'bekreftet',
  gyldigFra: '2012-01-01',
  kilder: {
    regime: ['pbrl-2-7'],
    klageinstans: ['pbrl-7-2'],
    klagefrist: ['pbrl-7-5'],
    sendesTil: ['pbrl-7-2'],
    form: ['pbrl-7-3'],
    utsattIverksetting: ['fvl-42'],
  },
} as const satisfies Partial<LegalBasis>;

type Names = readonly [nb: string, nn: string, en: string];

function service(
  code: LegalBasisCode,
  [nb, nn, en]: Names,
  cited: readonly ProvisionId[],
  provisions = cited,
): LegalBasis {
  const hjemler = [...cited, ...fvlCited, ...appeal];
  return { ...common, code, navn: { nb, nn, en }, provisions, fvl45: 'ja-over-to-uker', hjemler };
}

const necessary: readonly ProvisionId[] = ['pbrl-2-1', 'pbrl-2-1-a', 'hol-3-2'];

/** Services under helse- og omsorgstjenesteloven, individuell plan and koordinator, and egenandel. */
export const healthAndCare: readonly LegalBasis[] = [
  service('HOL_3_2_6_A', ['helsetjenester i hjemmet', 'helsetenester i heimen', 'health services at home'], necessary, [
    ...necessary,
    'hol-3-2-6-a',
  ]),
  service(
    'HOL_3_2_6_B',
    [
      'personlig assistanse, praktisk bistand, opplæring og støttekontakt',
      'personleg assistanse, praktisk hjelp, opplæring og støttekontakt',
      'personal assistance, practical help, training and support contact',
    ],
    necessary,
    [...necessary, 'hol-3-2-6-b'],
  ),
  service('HOL_3_2_6_C', ['plass i institusjon', 'plass i institusjon', 'a place in an institution'], necessary, [
    ...necessary,
    'hol-3-2-6-c',
  ]),
  {
    ...service(
      'HOL_3_2A',
      [
        'langtidsopphold i sykehjem eller tilsvarende bolig',
        'langtidsopphald på sjukeheim eller tilsvarande bustad',
        'a long-term stay in a nursing home or similar housing',
      ],
      ['pbrl-2-1-e', 'hol-3-2-a'],
    ),
    fvl45: 'ja',
    gyldigFra: '2017-07-01',
    merknad: {
      nb: 'Kommunens egen forskrift om kriterier skal også nevnes.',
      nn: 'Forskrifta til kommunen om kriterium skal òg nemnast.',
      en: "The municipality's own regulation on criteria must be named too.",
    },
  },
  service(
    'HOL_3_6',
    [
      'pårørendestøtte, avlastning og omsorgsstønad',
      'pårørandestøtte, avlasting og omsorgsstønad',
      'support for carers, respite and care benefit',
    ],
    ['pbrl-2-8', 'hol-3-6'],
  ),
  service(
    'HOL_3_8',
    [
      'brukerstyrt personlig assistanse (BPA)',
      'brukarstyrt personleg assistanse (BPA)',
      'user-controlled personal assistance',
    ],
    ['pbrl-2-1-d', 'hol-3-8'],
  ),
  {
    ...common,
    code: 'HOL_3_2_OTHER',
    navn: {
      nb: 'andre helse- og omsorgstjenester',
      nn: 'andre helse- og omsorgstenester',
      en: 'other health and care services',
    },
    provisions: necessary,
    fvl45: 'nei',
    hjemler: [...necessary, ...appeal],
  },
  {
    ...common,
    code: 'PBRL_2_5',
    navn: {
      nb: 'individuell plan og koordinator',
      nn: 'individuell plan og koordinator',
      en: 'individual plan and coordinator',
    },
    provisions: ['pbrl-2-5', 'pbrl-2-5-b', 'hol-7-1', 'hol-7-2'],
    fvl45: 'nei',
    hjemler: ['pbrl-2-5', 'pbrl-2-5-b', ...appeal, 'hol-7-1', 'hol-7-2', 'ipf-11'],
    kilder: { ...common.kilder, regime: ['pbrl-2-7', 'ipf-11'] },
  },
  {
    ...common,
    code: 'EGENANDEL',
    navn: { nb: 'egenandel', nn: 'eigendel', en: 'user fee' },
    provisions: ['egf-1', 'egf-2', 'egf-3', 'egf-4', 'egf-8', 'egf-9', 'egf-10'],
    fvl45: 'ja',
    fvl45Sikkerhet: 'slutning',
    // Which of egf §§ 3, 4 and 8–10 it rests on, the decision's own «egenandel» says.
    hjemler: ['egf-2', 'egf-13', ...appeal],
    kilder: {
      ...common.kilder,
      regime: ['egf-13'],
      klageinstans: ['egf-13', 'pbrl-7-2'],
      klagefrist: ['egf-13', 'pbrl-7-5'],
      fvl45: ['hol-2-2'],
    },
    merknad: {
      nb: 'At forvaltningsloven kapittel IV og V gjelder, er en slutning fra hol. § 2-2; brevet viser derfor ikke til dem. Om brevet viser til egf. §§ 3, 4 eller 8–10, følger av «egenandel» i avgjørelsen.',
      nn: 'At forvaltningslova kapittel IV og V gjeld, er ei slutning frå hol. § 2-2; brevet viser difor ikkje til dei. Om brevet viser til egf. §§ 3, 4 eller 8–10, følgjer av «egenandel» i avgjerda.',
      en: 'That chapters IV and V of the administration act apply is inferred from section 2-2 of the health and care act; the letter therefore does not cite them. Whether it cites sections 3, 4 or 8–10 of the fees regulation follows from «egenandel» in the decision.',
    },
  },
];
