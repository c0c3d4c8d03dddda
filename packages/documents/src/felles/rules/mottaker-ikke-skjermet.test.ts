import { describe, expect, it } from 'vitest';
import { mottakerIkkeSkjermet } from './mottaker-ikke-skjermet.js';
import { judged, kontakt, person, testDocument } from './test-document.js';

const representant = [
  { id: 'rad', type: 'foresatt' as const, hvem: { slag: 'privatperson' as const, person: person('far') } },
];
const shielding = (who: string, hva: 'alt' | 'adresse', hvem: string) =>
  judged(
    mottakerIkkeSkjermet,
    testDocument({ representant, skjermFor: [{ id: 's', person: who, hva }], mottaker: [{ id: 'm1', hvem }] }),
  );

describe('felles/mottaker-ikke-skjermet', () => {
  it('lets everyone else have the document', () => {
    expect(shielding('far', 'alt', 'bruker')).toEqual([]);
    expect(shielding('utenfor-dokumentet', 'alt', 'far')).toEqual([]);
  });

  it('lets one who must not see the address have the rest', () => {
    expect(shielding('far', 'adresse', 'far')).toEqual([]);
  });

  it('stops the shielded, by the id of the person or of the row', () => {
    for (const [who, hvem] of [
      ['far', 'far'],
      ['far', 'rad'],
      ['rad', 'far'],
    ] as const) {
      expect(shielding(who, 'alt', hvem)).toEqual(['error mottaker /mottaker/0/hvem']);
    }
  });

  it('stops a sharing with the shielded', () => {
    const document = testDocument({
      kontakter: [kontakt('k')],
      skjermFor: [{ id: 's', person: 'k', hva: 'alt' }],
      deling: [{ id: 'd', mottaker: { navn: 'Eksempel legesenter', kontakt: 'k' } }],
    });
    expect(judged(mottakerIkkeSkjermet, document)).toEqual(['error deling /deling/0/mottaker/kontakt']);
  });
});
