import {
  type Block,
  gap,
  h1,
  h2,
  h3,
  item,
  keyValue,
  link,
  notice,
  p,
  row,
  signature,
  table,
  text,
  ul,
} from '@hjemmel/tree';
import { fullest, type Letter } from './letters.js';

const LONG_WORD = `Rehabiliterings${'koordinerings'.repeat(22)}ansvar`;
const URL = `https://eksempel.kommune.no/${'oppfolging-i-bolig/'.repeat(14)}?side=2`;

const blocks: readonly Block[] = [
  h1(['Vedtak til محمد عبد الله ', LONG_WORD.slice(0, 120)]),
  p([
    'Nordsamisk: ',
    text('áčđŋšŧž ÁČĐŊŠŦŽ', 'se'),
    ', sørsamisk: ',
    text('ïöä ÏÖÄ', 'sma'),
    ', lulesamisk: ',
    text('áńåä', 'smj'),
  ]),
  p([
    'Ord på ukrainsk: ',
    text('Житло та допомога', 'uk'),
    ', på arabisk: ',
    text('السكن والمساعدة', 'ar'),
    ' midt i en setning 👩‍⚕️🏠.',
  ]),
  notice('emergency', [h2('Trenger du hjelp nå?'), ul([item(['Ring ', link('116\u00a0117', 'tel:116117')])])]),
  notice('important', [
    h2(LONG_WORD),
    p([LONG_WORD, ' ', link(URL, URL)]),
    h3('Slik gjør du'),
    p(gap('Mangler: dato')),
  ]),
  notice('info', [p('Til orientering, uten egen overskrift.')]),
  table(
    LONG_WORD,
    ['Tiltak', 'Hvem', 'Når', 'Hvor ofte', 'Hvor', { header: 'Kroner', align: 'end' }],
    Array.from({ length: 30 }, (_, index) => ({
      cells: [
        index === 3 ? LONG_WORD : `Tiltak ${index}`,
        'محمد عبد الله',
        '1. desember 2026',
        '',
        LONG_WORD.slice(0, 60),
        '1\u00a0234\u00a0567',
      ],
    })),
  ),
  keyValue([row(LONG_WORD, LONG_WORD), row('Gjelder', `Første linje\nandre linje ${URL}`)]),
  ul([item('Ett', { children: ul([item('To', { children: ul([item(LONG_WORD)]) })]) })]),
  { type: 'redacted', label: 'Tatt ut', hjemmel: `forvaltningsloven § 13 ${LONG_WORD}` },
  signature({ role: LONG_WORD, name: 'محمد عبد الله' }),
  signature({ role: 'Saksbehandler', name: 'Pat Prøve', date: '1. desember 2026', form: 'elektronisk' }),
  p('Slutt. '.repeat(3_000)),
];

/** A letter of everything that does not fit: endless words, many columns, other scripts, 3 000 sentences in a paragraph. */
export const awkward: Letter = {
  name: 'awkward',
  tree: { ...(fullest()[0] as Letter).tree, draft: true, mandatory: [], blocks },
};
