import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

export const studioCommand = buildCommand({
  loader: async () => (await import('./studio.run.js')).runStudio,
  parameters: {
    flags: {
      port: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'nummer',
        brief: 'Porten på denne maskinen (standard: en ledig)',
      },
      ut: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'mappe',
        brief: 'Legg siden i en mappe i stedet, for en vanlig webtjener',
      },
      lang: langFlag,
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Åpne studioet: slipp et dokument, se funn og forhåndsvisning, fyll ut og last ned',
    fullDescription:
      'Viser studioet på denne maskinen, bare for nettlesere her, til du trykker Ctrl+C. Alt skjer i nettleseren: dokumentene sendes ikke til denne kommandoen heller. Med --ut blir siden lagt i en mappe, og kan ligge på hvilken som helst webtjener.',
  },
});
