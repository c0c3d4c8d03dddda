import { describe, expect, it } from 'vitest';
import { brevHarAdresse as rule } from './brev-har-adresse.js';
import { judged, person, testDocument } from './test-document.js';

const mottaker = [{ id: 'mottaker-1', hvem: 'bruker', rolle: 'part', rendisjon: 'part', kanal: 'brev' } as const];
const to = (change: Parameters<typeof person>[1], rows: object[] = mottaker) =>
  judged(rule, testDocument({ bruker: person('bruker', change), mottaker: rows as typeof mottaker }));

describe(rule.id, () => {
  it('is silent where there is an address, another channel, or no address may be written', () => {
    expect(to({ adresse: { linjer: ['Prøvegata 3'], postnummer: '7030', poststed: 'Trondheim' } })).toEqual([]);
    expect(to({}, [{ ...mottaker[0], kanal: 'personligOverlevering' }])).toEqual([]);
    expect(to({ adressebeskyttelse: { gradering: 'strengtFortrolig' } })).toEqual([]);
    expect(to({}, [{ ...mottaker[0], hvem: 'ingen' }])).toEqual([]);
  });

  it('warns of a letter with nowhere to go', () => {
    expect(to({})).toEqual(['warning mangler /mottaker/0/kanal']);
    expect(to({ adresse: { linjer: [' '] } })).toEqual(['warning mangler /mottaker/0/kanal']);
  });
});
