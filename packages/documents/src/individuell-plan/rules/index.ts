import type { Rule } from '@hjemmel/validator';
import { alleEllevePunkter } from './alle-elleve-punkter.js';
import { barnMedvirker } from './barn-medvirker.js';
import { enPlanPerPerson } from './en-plan-per-person.js';
import { ingenNyeRettigheter } from './ingen-nye-rettigheter.js';
import { klagevei } from './klagevei.js';
import { koordinatorTilbudt } from './koordinator-tilbudt.js';
import type { Plan } from './plan-rule.js';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { samtykkeFinnes } from './samtykke-finnes.js';
import { tiltakHarAnsvarlig } from './tiltak-har-ansvarlig.js';
import { tiltakPekerPaaMaal } from './tiltak-peker-paa-maal.js';

/** The rules an individuell plan answers to besides the shared ones, in the order their findings come. */
export const individuellPlanRules: readonly Rule<Plan>[] = [
  samtykkeFinnes,
  alleEllevePunkter,
  koordinatorTilbudt,
  tiltakHarAnsvarlig,
  tiltakPekerPaaMaal,
  revisjonIkkePassert,
  barnMedvirker,
  klagevei,
  ingenNyeRettigheter,
  enPlanPerPerson,
];
