import type { Rule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { delingHarGrunnlag } from './deling-har-grunnlag.js';
import { kontaktIkkeSkjermet } from './kontakt-ikke-skjermet.js';
import { kontakterIRekkefoelge } from './kontakter-i-rekkefoelge.js';
import { oenskeErIkkeBindende } from './oenske-er-ikke-bindende.js';
import { referanserFinnes } from './referanser-finnes.js';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { tegnHarTiltak } from './tegn-har-tiltak.js';
import { telefonGyldig } from './telefon-gyldig.js';
import { toSettVedVoldsrisiko } from './to-sett-ved-voldsrisiko.js';

/** The rules of kriseplan alone, in the order their findings come. */
export const rules: readonly Rule<Plan>[] = [
  kontakterIRekkefoelge,
  telefonGyldig,
  referanserFinnes,
  kontaktIkkeSkjermet,
  tegnHarTiltak,
  toSettVedVoldsrisiko,
  delingHarGrunnlag,
  oenskeErIkkeBindende,
  revisjonIkkePassert,
];
