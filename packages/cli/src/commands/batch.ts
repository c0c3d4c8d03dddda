import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag } from '../flags.js';
import { formats } from '../renderers.js';

export const batchCommand = buildCommand({
  loader: async () => (await import('./batch.run.js')).runBatch,
  parameters: {
    flags: {
      format: { kind: 'enum', values: formats, default: 'pdf', brief: 'Formatet brevene skal lages i' },
      ut: { kind: 'parsed', parse: String, placeholder: 'mappe', brief: 'Mappa brevene og rapporten legges i' },
      traader: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'antall',
        brief: 'Tråder som lager PDF (standard: én for hver kjerne)',
      },
      koe: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Legg arbeidet i køen i stedet, til «hjemmel worker» på andre maskiner (DATABASE_URL)',
      },
      lang: langFlag,
      ...dateFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'inndata', brief: 'En mappe med JSON-filer, eller en .ndjson-fil' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Lag mange brev: en hel mappe, eller ett dokument på hver linje i en fil',
    fullDescription:
      'Kontrollerer og lager ett brev av hvert dokument, til den første mottakeren. Blir kommandoen stoppet eller drept, kjør den samme på nytt: det som er gjort, gjøres ikke om igjen. rapport.ndjson i mappa sier hva som ble av hvert dokument. En fil er aldri i minnet i sin helhet.',
  },
});
