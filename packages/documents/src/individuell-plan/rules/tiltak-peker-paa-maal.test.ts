import { expect, it } from 'vitest';
import { fullPlan, judge, withRow } from './test-document.js';
import { tiltakPekerPaaMaal } from './tiltak-peker-paa-maal.js';

const { maal = [], tiltak = [] } = fullPlan;
const extra = (delmaal?: object[]) => ({ maal: [...maal, { id: 'maal-4', tekst: 'Svømme', delmaal }] });

it('accepts measures that each serve a goal, and a draft without either', () => {
  expect(judge(tiltakPekerPaaMaal)).toEqual([]);
  expect(judge(tiltakPekerPaaMaal, { maal: undefined })).toEqual([]);
  expect(judge(tiltakPekerPaaMaal, { tiltak: undefined })).toEqual([]);
});

it.each([
  ['maal-9', 'ukjent'],
  ['delmaal-1', 'delmaal'],
])('refuses a measure for «%s», and does not blame the goal it misses', (maalId, messageId) => {
  const change = { tiltak: withRow(tiltak.slice(1), 0, { maalId }) };
  expect(judge(tiltakPekerPaaMaal, change)).toEqual([`error ${messageId} /tiltak/0/maalId`]);
});

it('warns of a goal nothing is done about', () => {
  expect(judge(tiltakPekerPaaMaal, extra())).toEqual(['warning maal-uten-tiltak /maal/3']);
  expect(
    judge(
      tiltakPekerPaaMaal,
      extra([
        { id: 'a', status: 'naadd' },
        { id: 'b', status: 'iGang' },
      ]),
    ),
  ).toEqual(['warning maal-uten-tiltak /maal/3']);
});

it('is silent when the goal is reached, or a measure has still to get its goal', () => {
  expect(judge(tiltakPekerPaaMaal, extra([{ id: 'a', status: 'naadd' }]))).toEqual([]);
  expect(judge(tiltakPekerPaaMaal, { ...extra(), status: 'utkast' })).toEqual([]);
  expect(judge(tiltakPekerPaaMaal, { ...extra(), tiltak: [...tiltak, { id: 'tiltak-9' }] })).toEqual([]);
});
