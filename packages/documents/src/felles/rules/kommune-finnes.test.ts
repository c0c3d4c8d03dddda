import { describe, expect, it } from 'vitest';
import { kommuneFinnes } from './kommune-finnes.js';
import { judged, testDocument } from './test-document.js';

function withKommune(kommunenummer: string | undefined, navn: string | undefined, lawDate = '2026-11-23') {
  const kommune = { ...(kommunenummer && { kommunenummer }), ...(navn && { navn }) };
  return judged(kommuneFinnes, testDocument({ avsender: { kommune } }), { lawDate });
}

describe('felles/kommune-finnes', () => {
  it.each([
    ['3301', 'Drammen'],
    ['3301', 'DRAMMEN KOMMUNE'],
    ['0301', 'Oslo kommune'],
    ['5503', 'Hárstták'],
    ['5612', 'Guovdageaidnu - Kautokeino'],
    ['3301', undefined],
    [undefined, 'Drammen'],
  ])('takes %s %s', (kommunenummer, navn) => {
    expect(withKommune(kommunenummer, navn)).toEqual([]);
  });

  it('finds a number that is not there', () => {
    expect(withKommune('9999', 'Drammen')).toEqual(['error ukjent /avsender/kommune/kommunenummer']);
  });

  it('warns of a number that belongs to another', () => {
    expect(withKommune('3303', 'Drammen kommune')).toEqual(['warning annet-navn /avsender/kommune/navn']);
  });

  it('does not judge a number older than the register', () => {
    const info = ['info kan-ikke-kontrolleres /avsender/kommune/kommunenummer'];
    expect(withKommune('0602', 'Drammen', '2019-12-31')).toEqual(info);
    expect(withKommune('3005', 'Drammen', '2023-12-31')).toEqual(info);
    expect(withKommune('3005', 'Drammen', '2024-01-01')).toEqual(['error ukjent /avsender/kommune/kommunenummer']);
  });
});
