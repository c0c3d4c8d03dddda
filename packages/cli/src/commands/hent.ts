import { buildCommand } from '@stricli/core';
import { langFlag, outFlag } from '../flags.js';

export const hentCommand = buildCommand({
  loader: async () => (await import('./hent.run.js')).runHent,
  parameters: {
    flags: { ut: outFlag, lang: langFlag },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'fil', brief: 'PDF- eller Word-fila, eller - for standard inn' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Hent dokumentet ut av en PDF eller Word-fil som har det med seg',
    fullDescription:
      'Gir tilbake JSON-dokumentet en PDF eller Word-fil ble laget av, byte for byte, når fila er laget med dokumentet lagt ved. Kontroller det med hjemmel validate.',
  },
});
