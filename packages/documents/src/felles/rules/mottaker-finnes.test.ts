import { describe, expect, it } from 'vitest';
import { mottakerFinnes } from './mottaker-finnes.js';
import { judged, kontakt, person, testDocument } from './test-document.js';

const to = (hvem: string, change = {}) =>
  judged(mottakerFinnes, testDocument({ mottaker: [{ id: 'm1', hvem }], ...change }));

describe('felles/mottaker-finnes', () => {
  it('takes persons, contacts and the rows that hold one', () => {
    const representant = [
      { id: 'rad', type: 'verge' as const, hvem: { slag: 'privatperson' as const, person: person('v') } },
    ];
    expect(to('rad', { representant })).toEqual([]);
    expect(to('v', { representant })).toEqual([]);
    expect(to('k', { kontakter: [kontakt('k')] })).toEqual([]);
    expect(to('bruker', { bruker: { id: 'bruker' } })).toEqual([]);
  });

  it('finds an id that is nobody', () => {
    expect(to('ingen')).toEqual(['error ukjent /mottaker/0/hvem']);
    expect(to('s1', { signatur: [{ id: 's1', navn: 'Pat Prøve', rolle: 'leder' }] })).toEqual([
      'error ukjent /mottaker/0/hvem',
    ]);
    expect(to('steg', { steg: [{ id: 'steg', kontakt: 'k' }], kontakter: [kontakt('k')] })).toEqual([
      'error ukjent /mottaker/0/hvem',
    ]);
  });

  it('finds an id two different people have, but not the same person written twice', () => {
    const same = [kontakt('k'), kontakt('k')];
    expect(to('k', { kontakter: same })).toEqual([]);
    expect(to('k', { kontakter: [kontakt('k'), kontakt('k', { navn: 'En Annen' })] })).toEqual([
      'error tvetydig /mottaker/0/hvem',
    ]);
    expect(to('bruker', { barn: [{ id: 'rad', person: person('bruker') }] })).toEqual([
      'error tvetydig /mottaker/0/hvem',
    ]);
  });

  it('is silent where a draft has not said who', () => {
    expect(judged(mottakerFinnes, testDocument({ mottaker: [{ id: 'm1' }] }))).toEqual([]);
  });
});
