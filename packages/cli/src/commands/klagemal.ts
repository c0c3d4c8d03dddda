import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag } from '../flags.js';

export const klagemalCommand = buildCommand({
  loader: async () => (await import('./klagemal.run.js')).runKlagemal,
  parameters: {
    flags: {
      lang: langFlag,
      lovdato: dateFlags.lovdato,
      nyForvaltningslovFra: dateFlags.nyForvaltningslovFra,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        {
          parse: String,
          optional: true,
          placeholder: 'fil',
          brief: 'Kommunens mal som JSON-fil, eller - for standard inn',
        },
      ],
    },
  },
  docs: {
    brief: 'Kontroller kommunens egen mal for klageopplysninger, eller skriv ut vår',
    fullDescription:
      'Prøver malen på et brev av hvert slag og sier hva loven krever som mangler. Uten fil skrives vår egen mal på språket i --lang, til å begynne med.',
  },
});
