import type { Rule } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { bruddErIkkeOppsigelse } from './brudd-er-ikke-oppsigelse.js';
import { evalueringSatt } from './evaluering-satt.js';
import { frivillig } from './frivillig.js';
import { giIkkeOpp } from './gi-ikke-opp.js';
import { gjensidig } from './gjensidig.js';
import { ikkeHelseopplysningerUnoedig } from './ikke-helseopplysninger-unoedig.js';
import { ikkeHol61 } from './ikke-hol-6-1.js';
import { ikkeSkjultVedtak } from './ikke-skjult-vedtak.js';
import { ingenFraskrivelse } from './ingen-fraskrivelse.js';
import { noekkelHarSamtykke } from './noekkel-har-samtykke.js';
import { oekonomiFrivillig } from './oekonomi-frivillig.js';
import { referanseFinnes } from './referanse-finnes.js';
import { signertAvBegge } from './signert-av-begge.js';

/** The rules of samarbeidsavtale, in the order their findings come. */
export const rules: readonly Rule<Agreement>[] = [
  gjensidig,
  frivillig,
  noekkelHarSamtykke,
  ingenFraskrivelse,
  bruddErIkkeOppsigelse,
  giIkkeOpp,
  ikkeSkjultVedtak,
  oekonomiFrivillig,
  ikkeHelseopplysningerUnoedig,
  evalueringSatt,
  signertAvBegge,
  ikkeHol61,
  referanseFinnes,
];
