import type { ProvisionId } from '../provisions/register.js';
import type { LegalBasisSources } from './legal-basis.js';

/** What a letter under forvaltningsloven cites: access to the case, reasons, notice and appeal. */
export const fvlLetter: readonly ProvisionId[] = [
  'fvl-18',
  'fvl-19',
  'fvl-24',
  'fvl-25',
  'fvl-27',
  'fvl-28',
  'fvl-29',
  'fvl-30',
  'fvl-31',
  'fvl-32',
];

/** Where the answers are found when no special act says otherwise. */
export const municipalSources = {
  regime: ['fvl-2'],
  klageinstans: ['fvl-28'],
  klagefrist: ['fvl-29'],
  sendesTil: ['fvl-32', 'fvl-32-a'],
  form: ['fvl-32'],
  utsattIverksetting: ['fvl-42'],
} as const satisfies LegalBasisSources;
