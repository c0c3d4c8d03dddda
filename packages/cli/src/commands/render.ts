import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag, themeFlag } from '../flags.js';
import { formats } from '../renderers.js';
import { showValuesFlag } from '../report-flags.js';

export const renderCommand = buildCommand({
  loader: async () => (await import('./render.run.js')).runRender,
  parameters: {
    flags: {
      format: { kind: 'enum', values: formats, default: 'pdf', brief: 'Formatet dokumentet skal lages i' },
      ut: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'sti',
        brief: 'Fila som skrives; - for standard ut (standard: navnet på inndatafila, i mappa du står i)',
      },
      utkast: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Lag et utkast: viser hva som mangler, og er merket på hver side',
      },
      mottaker: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'id',
        brief: 'Id-en til mottakeren brevet skal til (standard: den første)',
      },
      kilde: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Legg dokumentet ved i fila (PDF, som da er PDF/A-3a, eller Word); bare en utgave som ikke utelater noe',
      },
      tema: themeFlag,
      bredde: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'tegn',
        brief: 'Hvor mange tegn en linje har i ren tekst; 0 deler ingen linjer (standard: 80)',
      },
      innfelt: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Bare selve brevet, til å felle inn i en annen nettside (HTML)',
      },
      lang: langFlag,
      visVerdier: showValuesFlag,
      ...dateFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'fil', brief: 'JSON-fila, eller - for standard inn' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Lag et ferdig brev eller en plan av et dokument',
    fullDescription:
      'Kontrollerer dokumentet og lager det som PDF, Word (DOCX), HTML eller ren tekst. Et dokument med feil blir ikke laget; bruk --utkast for å se det likevel.',
  },
});
