import type { ProvisionId } from '../provisions/register.js';
import { fvlLetter, municipalSources } from './administration-act.js';
import type { LegalBasis, LegalBasisCode } from './legal-basis.js';

const general: readonly ProvisionId[] = ['sotjl-41', 'sotjl-42', 'sotjl-47'];

const common = {
  regime: 'fvl',
  fvl45: 'ja',
  klageinstans: 'statsforvalter',
  uker: 3,
  help: ['nav-kontoret', 'statsforvalteren'],
  sikkerhet: 'bekreftet',
  gyldigFra: '2010-01-01',
  kilder: { ...municipalSources, regime: ['sotjl-41'], klageinstans: ['sotjl-47'] },
} as const satisfies Partial<LegalBasis>;

type Names = readonly [nb: string, nn: string, en: string];
type Rest = Partial<Pick<LegalBasis, 'provisions' | 'kilder'>>;

function service(
  code: LegalBasisCode,
  [nb, nn, en]: Names,
  cited: readonly ProvisionId[],
  rest: Rest = {},
): LegalBasis {
  const hjemler = [...cited, ...general, ...fvlLetter];
  return { ...common, code, navn: { nb, nn, en }, provisions: cited, hjemler, ...rest };
}

const planSources = { ...common.kilder, regime: ['sotjl-41', 'ipf-11'] } as const;
const acute = {
  ...common.kilder,
  utsattIverksetting: ['fvl-42', 'sotjl-48'],
  midlertidigeTiltak: ['sotjl-48'],
} as const;

/** The municipal services of the NAV office under sosialtjenesteloven; there is no two-week rule here. */
export const socialServices: readonly LegalBasis[] = [
  service(
    'SOTJL_17',
    ['opplysning, råd og veiledning', 'opplysning, råd og rettleiing', 'information, advice and guidance'],
    ['sotjl-17'],
  ),
  service(
    'SOTJL_18',
    ['økonomisk stønad til livsopphold', 'økonomisk stønad til livsopphald', 'financial assistance for subsistence'],
    ['sotjl-18', 'sotjl-20', 'sotjl-21'],
    { provisions: ['sotjl-18', 'sotjl-20', 'sotjl-20-a', 'sotjl-21'] },
  ),
  service(
    'SOTJL_19',
    [
      'økonomisk stønad i særlige tilfeller',
      'økonomisk stønad i særlege tilfelle',
      'financial assistance in special cases',
    ],
    ['sotjl-19', 'sotjl-20', 'sotjl-21'],
    { provisions: ['sotjl-19', 'sotjl-20', 'sotjl-20-a', 'sotjl-21'] },
  ),
  service(
    'SOTJL_27',
    ['midlertidig botilbud', 'mellombels butilbod', 'temporary accommodation'],
    ['sotjl-27', 'sotjl-48'],
    {
      provisions: ['sotjl-27'],
      kilder: acute,
    },
  ),
  service(
    'SOTJL_28',
    ['individuell plan i NAV', 'individuell plan i NAV', 'individual plan at NAV'],
    ['sotjl-28', 'sotjl-48', 'ipf-11'],
    {
      provisions: ['sotjl-28'],
      kilder: planSources,
    },
  ),
  service(
    'SOTJL_33',
    [
      'individuell plan i kvalifiseringsprogrammet',
      'individuell plan i kvalifiseringsprogrammet',
      'individual plan in the qualification programme',
    ],
    ['sotjl-33', 'sotjl-48', 'ipf-11'],
    { provisions: ['sotjl-33'], kilder: planSources },
  ),
  service(
    'SOTJL_29',
    [
      'kvalifiseringsprogram og kvalifiseringsstønad',
      'kvalifiseringsprogram og kvalifiseringsstønad',
      'qualification programme and benefit',
    ],
    ['sotjl-29', 'sotjl-30', 'sotjl-31', 'sotjl-32', 'sotjl-33', 'sotjl-34', 'sotjl-35'],
    {
      provisions: [
        'sotjl-29',
        'sotjl-30',
        'sotjl-31',
        'sotjl-32',
        'sotjl-33',
        'sotjl-34',
        'sotjl-35',
        'sotjl-36',
        'sotjl-37',
        'sotjl-38',
        'sotjl-39',
        'sotjl-40',
      ],
    },
  ),
];
