import { buildCommand } from '@stricli/core';
import { langFlag, outFlag } from '../flags.js';

export const nyCommand = buildCommand({
  loader: async () => (await import('./ny.run.js')).runNy,
  parameters: {
    flags: {
      ut: outFlag,
      kommune: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'nummer',
        brief: 'Kommunenummeret til avsenderen; målformen til kommunen blir dokumentets språk',
      },
      spraak: {
        kind: 'enum',
        values: ['nb', 'nn', 'se', 'en'],
        optional: true,
        brief: 'Språket i dokumentet (standard: målformen til kommunen)',
      },
      lang: langFlag,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'type', brief: 'Dokumenttypen, for eksempel vedtak' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Lag et nytt dokument med alle felt som må fylles ut',
    fullDescription:
      'Skriver et gyldig dokument som JSON, der alle felt som må fylles ut, har eksempler fra skjemaet. Bytt ut eksemplene med dine egne opplysninger.',
  },
});
