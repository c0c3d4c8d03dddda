import { buildCommand } from '@stricli/core';
import { langFlag, outFlag, themeFlag } from '../flags.js';

export const diffCommand = buildCommand({
  loader: async () => (await import('./diff.run.js')).runDiff,
  parameters: {
    flags: {
      format: {
        kind: 'enum',
        values: ['text', 'html', 'json'],
        default: 'text',
        brief: 'Hvordan endringene skrives',
      },
      tema: themeFlag,
      ut: outFlag,
      lang: langFlag,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'gammel', brief: 'JSON-fila med den gamle versjonen, eller - for standard inn' },
        { parse: String, placeholder: 'ny', brief: 'JSON-fila med den nye versjonen, eller - for standard inn' },
      ],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Fortell hva som er endret mellom to versjoner av et dokument',
    fullDescription:
      'Sammenligner to versjoner av samme dokument og sier med vanlige ord hva som er endret, lagt til, fjernet og flyttet. Rader kjennes igjen på id-en. Endringene inneholder det dokumentene inneholder: behandle dem som dokumentene selv. Avslutter med 0 også når det er endringer.',
  },
});
