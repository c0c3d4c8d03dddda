import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

export const workerCommand = buildCommand({
  loader: async () => (await import('./worker.run.js')).runWorker,
  parameters: {
    flags: {
      oppsett: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'fil',
        brief: 'Det samme oppsettet som tjenesten har; uten det lages bare brev fra «hjemmel batch --koe»',
      },
      lang: langFlag,
    },
  },
  docs: {
    brief: 'Arbeid for tjenesten og for «hjemmel batch --koe», på en annen maskin',
    fullDescription:
      'Sender og spør om det som står for tur, for alle kommunene i oppsettet, og lager brevene som ligger i køen, til du trykker Ctrl+C. Flere kan gå samtidig mot samme PostgreSQL-tjener (DATABASE_URL); ingen levering sendes av to, og ingen del lages av to.',
  },
});
