import { expect, it } from 'vitest';
import { ikkeHol61 } from './ikke-hol-6-1.js';
import { judge, SAID, saying } from './test-document.js';

it.each([
  'Avtalen er inngått etter helse- og omsorgstjenesteloven § 6-1.',
  'Vi følger samarbeidsavtalen mellom kommunen og helseforetaket.',
])('«%s» is another agreement', (sentence) => {
  expect(judge(ikkeHol61, saying(sentence))).toEqual([`error lovhenvisning ${SAID}`]);
});

it.each(['Se § 6-11 i ordensreglene.', 'Denne samarbeidsavtalen er mellom deg og oss.', 'Sykehuset er med på møtet.'])(
  '«%s» is not',
  (sentence) => {
    expect(judge(ikkeHol61, saying(sentence))).toEqual([]);
  },
);

it('wants the kommune as party', () => {
  const parter = (enhet: string) => () => ({ parter: { bruker: 'bruker', kommune: { enhet } } });
  expect(judge(ikkeHol61, parter('Eksempel sykehus HF'))).toEqual(['error part /parter/kommune/enhet']);
  expect(judge(ikkeHol61, parter('FACT-teamet'))).toEqual([]);
  expect(judge(ikkeHol61, () => ({ parter: undefined }))).toEqual([]);
});
