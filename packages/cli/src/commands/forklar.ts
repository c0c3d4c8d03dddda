import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

export const forklarCommand = buildCommand({
  loader: async () => (await import('./forklar.run.js')).runForklar,
  parameters: {
    flags: { lang: langFlag },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'regel', brief: 'Regel-id-en, for eksempel felles/id-nummer-gyldig' }],
    },
  },
  docs: { brief: 'Forklar en regel: hva den sier, hvor streng den er, og hvilken lov den bygger på' },
});
