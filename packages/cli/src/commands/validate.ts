import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag } from '../flags.js';
import { reportFlag, showValuesFlag } from '../report-flags.js';

export const validateCommand = buildCommand({
  loader: async () => (await import('./validate.run.js')).runValidate,
  parameters: {
    flags: {
      report: reportFlag,
      lang: langFlag,
      visVerdier: showValuesFlag,
      tema: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'fil',
        brief: 'Temaet PDF-ene er laget med, så adressen og bunnteksten i det kjennes igjen',
      },
      ...dateFlags,
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: {
        parse: String,
        placeholder: 'fil',
        brief:
          'JSON-filer, PDF-er og Word-filer med dokumentet i seg, mønstre i anførselstegn, eller - for standard inn',
      },
    },
  },
  docs: {
    brief: 'Kontroller dokumenter mot skjemaet og reglene',
    fullDescription:
      'Kontrollerer hvert dokument mot skjemaet og alle regler som gjaldt på dokumentets dato. I en PDF eller Word-fil kontrolleres dokumentet som ligger i den, og at teksten på sidene er den dokumentet gir. Slutter med 0 når alt er i orden, 1 ved minst én feil, 2 ved gal bruk og 3 når noe i omgivelsene svikter. Verdier fra dokumentet skrives aldri ut uten --vis-verdier.',
  },
});
