import { defineProvisions } from './provision.js';

/** Domstolloven: how a period in weeks is counted. */
export const dl = defineProvisions('dl', {
  '140': 'Rettsferie, som ikke stanser klagefristen',
  '148': 'En frist i uker ender på samme ukedag som den begynte å løpe',
  '149': 'En frist som ender på lørdag, helligdag eller likestilt dag, forlenges til neste virkedag',
});

/** Helligdagsfredloven. */
export const helg = defineProvisions('helg', {
  '2': 'Hvilke dager som er helligdager',
});

/** The act on 1 and 17 May. */
export const maidagl = defineProvisions('maidagl', {
  '1': '1. og 17. mai er likestilt med søndag',
});
