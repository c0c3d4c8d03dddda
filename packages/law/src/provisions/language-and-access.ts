import { defineProvisions } from './provision.js';

/** Likestillings- og diskrimineringsloven. */
export const ldl = defineProvisions('ldl', {
  '17': 'Universell utforming',
  '18': 'Universell utforming av IKT',
});

/** Forskrift om universell utforming av IKT-løsninger. */
export const uuf = defineProvisions('uuf', {
  '4': { om: 'Krav til private virksomheter', paragraph: '4' },
  '4-b': { om: 'Krav til offentlige virksomheter; EN 301 549 oppfyller plikten', paragraph: '4-b' },
  '4-c': { om: 'Unntak, blant annet for eldre dokumenter', paragraph: '4-c' },
  '4-e': { om: 'Tilgjengelighetserklæring', paragraph: '4-e' },
});

/** Språklova. */
export const spl = defineProvisions('spl', {
  '3': 'Virkeområde; reglene om målform gjelder ikke for kommuner',
  '8': 'Svar til den som skriver svensk eller dansk',
  '9': 'Klart språk tilpasset mottakeren',
  '11': 'Kommunens vedtak om målform fra staten',
  '15': 'Målform overfor enkeltpersoner, som ikke binder kommuner',
});

/** Språkvedtaksforskrifta. */
export const spvf = defineProvisions('spvf', {
  '': {
    om: 'Hvilken målform hver kommune har vedtatt',
    endringer: [['2026-02-09', 'Sist endret']],
  },
});

/** Sameloven. */
export const sam = defineProvisions('sam', {
  '3-2': 'Skjemaer på samisk og norsk i forvaltningsområdet',
  '3-3': 'Rett til svar på samisk',
  '3-5': 'Utvidet rett til bruk av samisk i helse- og omsorgstjenesten',
});

/** Forskrift om forvaltningsområdet for samiske språk. */
export const samf = defineProvisions('samf', {
  '1': {
    om: 'Kommunene i forvaltningsområdet',
    endringer: [['2026-01-01', 'Listen over kommuner er endret']],
  },
});
