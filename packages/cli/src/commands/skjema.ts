import { buildCommand } from '@stricli/core';
import { langFlag, themeFlag } from '../flags.js';
import { formats } from '../renderers.js';

export const skjemaCommand = buildCommand({
  loader: async () => (await import('./skjema.run.js')).runSkjema,
  parameters: {
    flags: {
      format: { kind: 'enum', values: formats, default: 'pdf', brief: 'Formatet skjemaet skal lages i' },
      ut: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'sti',
        brief: 'Fila som skrives; - for standard ut (standard: skjema-<type>, i mappa du står i)',
      },
      spraak: {
        kind: 'enum',
        values: ['nb', 'nn', 'en'],
        optional: true,
        brief: 'Språket i skjemaet (standard: målformen til kommunen, ellers bokmål)',
      },
      kommune: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'nummer',
        brief: 'Kommunenummeret til kommunen som skal stå øverst',
      },
      tema: themeFlag,
      lang: langFlag,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'type', brief: 'Dokumenttypen, for eksempel kriseplan' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Lag et tomt skjema på papir, til et hjemmebesøk uten skjerm',
    fullDescription:
      'Lager et skjema med hjelpetekster og plass til å skrive for hånd. Det er ikke et ferdig dokument: det har ingen klageopplysninger og ingen underskrifter, og hver side er merket SKJEMA.',
  },
});
