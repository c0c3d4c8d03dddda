import { buildCommand } from '@stricli/core';
import { langFlag } from '../flags.js';

export const nyAdapterCommand = buildCommand({
  loader: async () => (await import('./ny-adapter.run.js')).runNyAdapter,
  parameters: {
    flags: {
      ut: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'mappe',
        brief: 'Mappa pakken lages i (standard: adapter-<navn>)',
      },
      pakker: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'mappe',
        brief: 'Mappa der pakkefilene til Hjemmel (.tgz) ligger, til de er på npm',
      },
      lang: langFlag,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'navn', brief: 'Navnet på adapteren, for eksempel mitt-fagsystem' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Lag en pakke for en ny adapter, med prøvene den må bestå',
    fullDescription:
      'Lager en pakke som bygger og består alle prøvene mot en oppdiktet mottaker. Bytt ut den oppdiktede mottakeren med din egen; docs/ny-adapter.md viser hvordan.',
  },
});
