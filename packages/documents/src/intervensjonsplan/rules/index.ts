import type { Rule } from '@hjemmel/validator';
import type { Plan } from '../plan.js';
import { avvergepliktVurdert } from './avvergeplikt-vurdert.js';
import { barnVurdert } from './barn-vurdert.js';
import { brukersSyn } from './brukers-syn.js';
import { ikkeTilInnbyggerkanal } from './ikke-til-innbyggerkanal.js';
import { ingenNavngittTredjeperson } from './ingen-navngitt-tredjeperson.js';
import { ingenTvang } from './ingen-tvang.js';
import { kontaktgruppeLiten } from './kontaktgruppe-liten.js';
import { referanserFinnes } from './referanser-finnes.js';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { scenarioHarSteg } from './scenario-har-steg.js';
import { tilgangBegrunnet } from './tilgang-begrunnet.js';
import { vurderingBareReferanse } from './vurdering-bare-referanse.js';

/** The rules of intervensjonsplan alone, in the order their findings come. */
export const rules: readonly Rule<Plan>[] = [
  ikkeTilInnbyggerkanal,
  tilgangBegrunnet,
  referanserFinnes,
  brukersSyn,
  ingenTvang,
  vurderingBareReferanse,
  ingenNavngittTredjeperson,
  scenarioHarSteg,
  kontaktgruppeLiten,
  avvergepliktVurdert,
  barnVurdert,
  revisjonIkkePassert,
];
