import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

export const workerCommand = buildCommand({
  loader: async () => (await import('./worker.run.js')).runWorker,
  parameters: {
    flags: {
      oppsett: { kind: 'parsed', parse: String, placeholder: 'fil', brief: 'Det samme oppsettet som tjenesten har' },
      lang: langFlag,
    },
  },
  docs: {
    brief: 'Send leveringene fra en annen maskin enn tjenesten',
    fullDescription:
      'Sender og spør om det som står for tur, for alle kommunene i oppsettet, til du trykker Ctrl+C. Flere kan gå samtidig mot samme PostgreSQL-tjener (DATABASE_URL); ingen levering sendes av to.',
  },
});
