import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag } from '../flags.js';

export const forklarCommand = buildCommand({
  loader: async () => (await import('./forklar.run.js')).runForklar,
  parameters: {
    flags: {
      report: { kind: 'enum', values: ['pretty', 'json'], default: 'pretty', brief: 'Hvordan forklaringen skrives' },
      lang: langFlag,
      ...dateFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          placeholder: 'regel|fil',
          brief: 'En regel-id, for eksempel felles/id-nummer-gyldig, eller en JSON-fil (- for standard inn)',
        },
      ],
    },
  },
  docs: {
    brief: 'Forklar en regel, eller hvilken lov et dokument er vurdert etter',
    fullDescription:
      'For en regel: hva den sier, hvor streng den er, og hvilken lov den bygger på. For et dokument: hvilken lov som gjelder, hvorfor klageinstans, frist og start er som de er, steg for steg, og hvilke bestemmelser stegene bygger på, og hvilke andre dokumentet er kontrollert mot. Verdier fra dokumentet skrives ikke ut.',
  },
});
