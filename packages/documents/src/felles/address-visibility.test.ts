import type { Adressebeskyttelse } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { addressLines, isKeptFrom, mayShowPlace, recipientLines } from './address-visibility.js';
import { kontakt, person, testDocument } from './rules/test-document.js';

type Gradering = Adressebeskyttelse['gradering'];
const adresse = { linjer: ['Prøvegata 3'], postnummer: '3008', poststed: 'Drammen' };
const lines = ['Prøvegata 3', '3008 Drammen'];

function about(gradering: Gradering, change: Parameters<typeof testDocument>[0] = {}) {
  return testDocument({
    bruker: person('bruker', { adresse, adressebeskyttelse: { gradering } }),
    representant: [{ id: 'rad', type: 'verge', hvem: { slag: 'privatperson', person: person('verge', { adresse }) } }],
    kontakter: [kontakt('k')],
    ...change,
  });
}

describe('mayShowPlace', () => {
  it.each([
    ['ugradert', true, true],
    ['fortrolig', true, false],
    ['ikkeKontrollert', true, false],
    ['strengtFortrolig', false, false],
    ['strengtFortroligUtland', false, false],
  ] as const)('%s: bruker %s, others %s', (gradering, own, others) => {
    expect(mayShowPlace(about(gradering), 'bruker')).toBe(own);
    expect(mayShowPlace(about(gradering), 'verge')).toBe(others);
    expect(mayShowPlace(about(gradering), 'k')).toBe(others);
    expect(mayShowPlace(about(gradering), undefined)).toBe(others);
  });

  it('is as strict as the strictest child at home, and knows a child by the row', () => {
    const child = (gradering: Gradering, borHos: string) => ({
      barn: [{ id: 'r', person: person('b', { adressebeskyttelse: { gradering } }), borHos }],
    });
    expect(mayShowPlace(about('ugradert', child('strengtFortrolig', 'bruker')), 'bruker')).toBe(false);
    expect(mayShowPlace(about('ugradert', child('strengtFortrolig', 'fosterhjem')), 'bruker')).toBe(true);
    expect(mayShowPlace(about('fortrolig', child('ugradert', 'bruker')), 'r')).toBe(true);
    expect(mayShowPlace(about('fortrolig', child('ugradert', 'fosterhjem')), 'r')).toBe(false);
  });

  it.each(['adresse', 'alt'] as const)('keeps it from the shielded, by either id (%s)', (hva) => {
    for (const shielded of ['verge', 'rad']) {
      const document = about('ugradert', { skjermFor: [{ id: 's', person: shielded, hva }] });
      expect(mayShowPlace(document, 'rad')).toBe(false);
      expect(mayShowPlace(document, 'verge')).toBe(false);
      expect(mayShowPlace(document, 'k')).toBe(true);
    }
  });

  it('takes a draft that says nothing of protection for unchecked', () => {
    const draft = testDocument({ bruker: { id: 'bruker' } });
    expect(mayShowPlace(draft, 'bruker')).toBe(true);
    expect(mayShowPlace(draft, 'k')).toBe(false);
  });
});

describe('isKeptFrom', () => {
  it('is about the shielded, and about others where the address is fortrolig', () => {
    expect(isKeptFrom(about('ugradert'), 'k')).toBe(false);
    expect(isKeptFrom(about('fortrolig'), 'k')).toBe(true);
    expect(isKeptFrom(about('fortrolig'), 'bruker')).toBe(false);
    expect(isKeptFrom(about('ugradert', { skjermFor: [{ id: 's', person: 'k', hva: 'alt' }] }), 'k')).toBe(true);
  });
});

describe('recipientLines', () => {
  it('are the recipient’s own, never bruker’s', () => {
    expect(recipientLines(about('ugradert'), 'bruker')).toEqual(lines);
    expect(recipientLines(about('strengtFortrolig'), 'verge')).toEqual(lines);
    expect(recipientLines(about('ugradert'), 'k')).toEqual([]);
    expect(recipientLines(about('ugradert'), 'ingen')).toEqual([]);
  });

  it('are none where the address is secret', () => {
    expect(recipientLines(about('strengtFortrolig'), 'bruker')).toEqual([]);
    const secret = person('verge', { adresse, adressebeskyttelse: { gradering: 'strengtFortrolig' } });
    const representant = [
      { id: 'rad', type: 'verge' as const, hvem: { slag: 'privatperson' as const, person: secret } },
    ];
    expect(recipientLines(about('ugradert', { representant }), 'rad')).toEqual([]);
  });
});

describe('addressLines', () => {
  it('leave out what is not there', () => {
    expect(addressLines({ ...adresse, land: 'Sverige' })).toEqual([...lines, 'Sverige']);
    expect(addressLines({ poststed: 'Drammen' })).toEqual(['Drammen']);
    expect(addressLines({ linjer: [' '] })).toEqual([]);
    expect(addressLines({})).toEqual([]);
    expect(addressLines(undefined)).toEqual([]);
  });
});
