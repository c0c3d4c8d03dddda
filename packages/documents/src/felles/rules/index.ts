import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Rule } from '@hjemmel/validator';
import { idNummerGyldig } from './id-nummer-gyldig.js';
import { kommuneFinnes } from './kommune-finnes.js';
import { perioderRettVei } from './perioder-rett-vei.js';

/** The rules every document answers to, in the order their findings come. */
export const fellesRules: readonly Rule<Draft<BaseDocument>>[] = [idNummerGyldig, kommuneFinnes, perioderRettVei];
