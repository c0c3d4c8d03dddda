import { expect, it } from 'vitest';
import { giIkkeOpp } from './gi-ikke-opp.js';
import { judge, SAID, saying } from './test-document.js';

it.each([
  'Avtalen avsluttes hvis du ikke svarer på tre uker.',
  'Svarer du ikke, avslutter vi oppfølgingen.',
  'Oppfølgingen opphører når du uteblir to ganger.',
  'Plassen går tapt og saken lukkes ved manglende oppmøte.',
  'Avtalen blir avslutta om du ikkje møter.',
  'The agreement ends if you do not answer.',
])('«%s» is refused', (sentence) => {
  expect(judge(giIkkeOpp, saying(sentence))).toEqual([`error tekst ${SAID}`]);
});

it.each([
  'Avtalen slutter aldri fordi du ikke svarer.',
  'Vi avslutter ikke oppfølgingen når du uteblir.',
  'Avtalen avsluttes når vi er enige om det.',
  'Svarer du ikke, kommer vi innom.',
  'Avtalen sluttar ikkje om du ikkje svarer.',
  'The agreement never ends because you do not answer.',
])('«%s» passes', (sentence) => {
  expect(judge(giIkkeOpp, saying(sentence))).toEqual([]);
});

it('wants steps, and the promise that silence ends nothing', () => {
  const naarDuIkkeSvarer = { trinn: [], avslutterIkkeAvtalen: false };
  expect(judge(giIkkeOpp, ({ oppfoelging }) => ({ oppfoelging: { ...oppfoelging, naarDuIkkeSvarer } }))).toEqual([
    'error avslutter /oppfoelging/naarDuIkkeSvarer/avslutterIkkeAvtalen',
    'error uten-trinn /oppfoelging/naarDuIkkeSvarer/trinn',
  ]);
});

it('is silent about what a draft has not come to', () => {
  expect(judge(giIkkeOpp, () => ({ oppfoelging: { naarDuIkkeSvarer: {} } }))).toEqual([]);
  expect(judge(giIkkeOpp, () => ({ oppfoelging: undefined }))).toEqual([]);
});
