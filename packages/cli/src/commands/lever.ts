import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag } from '../flags.js';
import { formats } from '../renderers.js';

const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const;

export const leverCommand = buildCommand({
  loader: async () => (await import('./lever.run.js')).runLever,
  parameters: {
    flags: {
      til: { kind: 'parsed', parse: String, placeholder: 'adapter', brief: 'Adapteren det skal leveres gjennom' },
      oppsett: { kind: 'parsed', parse: String, placeholder: 'fil', brief: 'JSON-fila med mappe og adaptere' },
      send: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Lever på ordentlig (standard: vis hva som ville blitt sendt)',
      },
      format: { kind: 'enum', values: formats, default: 'pdf', brief: 'Formatet brevet lages i' },
      mottaker: text('id', 'Id-en til mottakeren i dokumentet (standard: eget arkiv eller fagsystem)'),
      rendisjon: text('navn', 'Utgaven som sendes (standard: den mottakeren skal ha)'),
      sak: text('nøkkel', 'Saken i eget system (standard: den dokumentet viser til)'),
      sendt: text('tid', 'Når brevet ble sendt til parten, med tidssone: arkivet fører det som ekspedert'),
      klarertAv: text('rolle', 'Rollen som klarerer en beskyttet adresse for denne leveringen'),
      lang: langFlag,
      ...dateFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'fil', brief: 'JSON-fila, eller - for standard inn' }],
    },
  },
  docs: {
    brief: 'Lever et dokument gjennom en adapter',
    fullDescription:
      'Kontrollerer dokumentet, lager brevet og legger det i en utboks, som ikke mister noe om programmet blir drept. Uten --send blir ingenting lagret eller sendt. Det samme dokumentet til den samme mottakeren blir aldri sendt to ganger uten at et menneske bestemmer det.',
  },
});
