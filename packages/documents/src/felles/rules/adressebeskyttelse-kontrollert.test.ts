import { describe, expect, it } from 'vitest';
import { adressebeskyttelseKontrollert } from './adressebeskyttelse-kontrollert.js';
import { judged, person, testDocument } from './test-document.js';

describe('felles/adressebeskyttelse-kontrollert', () => {
  it('warns of everyone nobody has looked up', () => {
    const document = testDocument({
      bruker: person('bruker', { adressebeskyttelse: { gradering: 'ikkeKontrollert' } }),
      paaroerende: [{ id: 'rad', person: person('p', { adressebeskyttelse: { gradering: 'ikkeKontrollert' } }) }],
    });
    expect(judged(adressebeskyttelseKontrollert, document)).toEqual([
      'warning ikke-kontrollert /bruker/adressebeskyttelse/gradering',
      'warning ikke-kontrollert /paaroerende/0/person/adressebeskyttelse/gradering',
    ]);
  });

  it('finds a check that has not been made yet', () => {
    const bruker = person('bruker', { adressebeskyttelse: { gradering: 'ugradert', kontrollert: '2026-11-24' } });
    expect(judged(adressebeskyttelseKontrollert, testDocument({ bruker }))).toEqual([
      'error framtid /bruker/adressebeskyttelse/kontrollert',
    ]);
  });

  it('takes what is checked, and what a draft has not filled in', () => {
    expect(judged(adressebeskyttelseKontrollert, testDocument())).toEqual([]);
    expect(
      judged(adressebeskyttelseKontrollert, testDocument({ bruker: person('bruker', { adressebeskyttelse: {} }) })),
    ).toEqual([]);
  });
});
