import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

const text = { kind: 'parsed', parse: String, optional: true } as const;

export const serveCommand = buildCommand({
  loader: async () => (await import('./serve.run.js')).runServe,
  parameters: {
    flags: {
      port: { ...text, placeholder: 'nummer', brief: 'Porten (standard: 8080)' },
      vert: { ...text, placeholder: 'adresse', brief: 'Adressen det svares på (standard: 127.0.0.1)' },
      mappe: { ...text, placeholder: 'mappe', brief: 'Der leveringene ligger uten oppsett (standard: hjemmel-data)' },
      oppsett: { ...text, placeholder: 'fil', brief: 'JSON-fila med nøkler og kommuner' },
      utenArbeid: { kind: 'boolean', default: false, brief: 'Ta imot leveringer, men la «hjemmel worker» sende dem' },
      lang: langFlag,
    },
  },
  docs: {
    brief: 'Start tjenesten: alt SDK-en gjør, over HTTP',
    fullDescription:
      'Starter tjenesten fagsystemer i andre språk bruker. Uten oppsett svarer den bare på denne maskinen, med en nøkkel laget for denne kjøringen og leveringene i en mappe. Er DATABASE_URL satt, brukes PostgreSQL. Beskrivelsen ligger på /openapi.json.',
  },
});
