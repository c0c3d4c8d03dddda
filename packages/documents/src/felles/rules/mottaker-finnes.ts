import type { BaseDocument, Draft } from '@hjemmel/model';
import { findById } from '../people.js';
import { defineFellesRule } from './felles-rule.js';
import { type Survey, survey } from './survey.js';

/** A recipient is one person or contact in the document: a letter to an id that is nobody, or two, is lost. */
export const mottakerFinnes = defineFellesRule({
  id: 'felles/mottaker-finnes',
  severity: 'error',
  hjemmel: ['fvl-27'],
  messages: {
    nb: {
      ukjent: 'Mottaker {nummer} viser til en id som ingen i dokumentet har. Da kommer brevet ikke fram. Rett id-en.',
      tvetydig: 'Mottaker {nummer} viser til en id som står på flere ulike personer. Gi hver person sin egen id.',
    },
    nn: {
      ukjent: 'Mottakar {nummer} viser til ein id som ingen i dokumentet har. Då kjem brevet ikkje fram. Rett id-en.',
      tvetydig: 'Mottakar {nummer} viser til ein id som står på fleire ulike personar. Gi kvar person sin eigen id.',
    },
    en: {
      ukjent:
        'Recipient {nummer} refers to an id that nobody in the document has. The letter would be lost. Correct the id.',
      tvetydig:
        'Recipient {nummer} refers to an id that several different people have. Give each person an id of their own.',
    },
  },
  check(document, report, context) {
    const found = survey(document, context);
    for (const [index, { hvem }] of document.mottaker.entries()) {
      if (hvem === undefined) continue;
      const problem = problemWith(document, found, hvem);
      if (problem) report(problem, ['mottaker', index, 'hvem'], { nummer: index + 1 });
    }
  },
});

function problemWith(document: Draft<BaseDocument>, { byId }: Survey, id: string): 'ukjent' | 'tvetydig' | undefined {
  const same = byId.get(id);
  if (!same) return findById(document, id) ? undefined : 'ukjent';
  const names = new Set(same.flatMap(({ navn }) => navn ?? []));
  return names.size > 1 ? 'tvetydig' : undefined;
}
