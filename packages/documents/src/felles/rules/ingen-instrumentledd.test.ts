import { describe, expect, it } from 'vitest';
import { ingenInstrumentledd } from './ingen-instrumentledd.js';
import { judged, testDocument } from './test-document.js';

const written = (notat: string) => judged(ingenInstrumentledd, testDocument({ notat }));

describe('felles/ingen-instrumentledd', () => {
  it.each([
    'H1: 2',
    'H1=2',
    'Vurderingen viste H4: 2, C1: 1 og R5: 0.',
    'H10 = 1',
    'C3: delvis',
    'R2: ja, R3: nei',
    'H7 skår 2',
    'H7 – skår: 2',
    'H1 2, H2 1, H3 0',
    'H1 (2)',
    'C1: Y',
    'BVC 3/6',
    'BVC viste 4 av 6 i går',
    'BVC: 2',
    'BVC-skår 5',
    'BVC sum 3',
  ])('finds «%s»', (text) => {
    expect(written(text)).toEqual(['error ledd /notat']);
  });

  it.each([
    'Samlet konklusjon: moderat risiko.',
    'Vurdert med HCR-20 V3 12. november 2026.',
    'BVC brukes ved hvert besøk.',
    'BVC 3 ganger om dagen',
    'Bolig H0302 i oppgang C2',
    'Oppgang C2: 1. etasje',
    'Rom C3: 2 senger',
    'R2: 2 timer i uka',
    'Vitamin C1',
    'Buss R1 går kl. 12',
    'Møte i rom H2: 10.30',
    'Versjon H3: 1.2',
    'Etter H1 2026 ser vi på det igjen',
    'Hepatitt C 2 og HIV',
  ])('leaves «%s» alone', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('looks in every text but a fagsystem’s own', () => {
    const document = testDocument({ rader: [{ id: 'r', konklusjon: 'C1=2' }], utvidelser: { 'no.eksempel': 'H1: 2' } });
    expect(judged(ingenInstrumentledd, document)).toEqual(['error ledd /rader/0/konklusjon']);
  });
});
