import { buildCommand } from '@stricli/core';
import { dateFlags, langFlag, outFlag } from '../flags.js';

export const klagerettCommand = buildCommand({
  loader: async () => (await import('./klagerett.run.js')).runKlagerett,
  parameters: {
    flags: {
      ut: outFlag,
      mal: {
        kind: 'parsed',
        parse: String,
        optional: true,
        placeholder: 'fil',
        brief: 'Kommunens egen mal for klageopplysningene (standard: vår)',
      },
      lang: langFlag,
      ...dateFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'fil', brief: 'Vedtaket som JSON-fil, eller - for standard inn' }],
    },
    aliases: { o: 'ut' },
  },
  docs: {
    brief: 'Fyll ut klageopplysningene i et vedtak etter loven',
    fullDescription:
      'Skriver vedtaket på nytt med klageopplysningene loven krever: klageinstans, frist, start, framgangsmåte og hele teksten, én for hvert regelsett brevet har. Vedtaket kan ellers være uferdig.',
  },
});
