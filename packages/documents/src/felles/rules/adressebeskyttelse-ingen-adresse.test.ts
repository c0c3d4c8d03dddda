import type { Adressebeskyttelse, DraftPart, Person } from '@hjemmel/model';
import { describe, expect, it } from 'vitest';
import { adressebeskyttelseIngenAdresse } from './adressebeskyttelse-ingen-adresse.js';
import { judged, kontakt, person, testDocument } from './test-document.js';

const adresse = { linjer: ['Prøvegata 3'], postnummer: '3008', poststed: 'Drammen' };
const graded = (id: string, gradering: Adressebeskyttelse['gradering'], change: Partial<DraftPart<Person>> = {}) =>
  person(id, { adressebeskyttelse: { gradering }, ...change });
const found = (change: Parameters<typeof testDocument>[0]) =>
  judged(adressebeskyttelseIngenAdresse, testDocument(change)).map((finding) => finding.replace('error ', ''));

describe('strengt fortrolig', () => {
  it.each(['strengtFortrolig', 'strengtFortroligUtland'] as const)(
    'allows no address and no private telephone (%s)',
    (gradering) => {
      const bruker = graded('bruker', gradering, { adresse, telefon: '930 00 014' });
      expect(found({ bruker })).toEqual(['adresse /bruker/adresse', 'telefon /bruker/telefon']);
    },
  );

  it('takes an empty address', () => {
    expect(found({ bruker: graded('bruker', 'strengtFortrolig', { adresse: { linjer: [] } }) })).toEqual([]);
  });

  it('binds the whole household when one is protected', () => {
    const bruker = person('bruker', { adresse });
    const barn = [{ id: 'rad', person: graded('b', 'strengtFortrolig'), borHos: 'bruker' }];
    expect(found({ bruker, barn })).toEqual(['adresse /bruker/adresse']);
    const sibling = { id: 'rad-2', person: person('s', { telefon: '930 00 014' }) };
    expect(found({ bruker: graded('bruker', 'strengtFortrolig'), barn: [sibling] })).toEqual([
      'telefon /barn/0/person/telefon',
    ]);
  });

  it('keeps the secret of a child who lives elsewhere, and lets the parent have letters', () => {
    const barn = [{ id: 'rad', person: graded('b', 'strengtFortrolig', { adresse }), borHos: 'fosterhjem' }];
    expect(found({ bruker: person('bruker', { adresse }), barn })).toEqual(['adresse /barn/0/person/adresse']);
  });

  it('lets others have their address, unless it is their own that is secret', () => {
    const paaroerende = [
      { id: 'r1', person: person('p1', { adresse, telefon: '930 00 022' }) },
      { id: 'r2', person: graded('p2', 'strengtFortrolig', { adresse }) },
    ];
    expect(found({ bruker: graded('bruker', 'strengtFortrolig'), paaroerende })).toEqual([
      'adresse /paaroerende/1/person/adresse',
    ]);
  });

  it('allows nothing that tells where they are', () => {
    const change = {
      bruker: graded('bruker', 'strengtFortrolig'),
      leieforhold: { boform: 'kommunalBolig', adresse, bolignummer: 'H0302', utleier: { navn: 'Eksempelbygg' } },
      hjemmebesoek: { moetested: 'Kafeen på torget' },
      vedInnleggelse: { oensketSted: 'Eksempel sykehus' },
      barn: [{ id: 'rad', person: person('b'), skole: { navn: 'Eksempel skole' } }],
      avgjoerelser: [{ id: 'a', sted: 'Eksempelhjemmet' }],
    };
    expect(found(change)).toEqual([
      'sted /leieforhold/adresse',
      'sted /leieforhold/bolignummer',
      'sted /leieforhold/utleier',
      'sted /hjemmebesoek/moetested',
      'sted /vedInnleggelse/oensketSted',
      'sted /barn/0/skole',
      'sted /avgjoerelser/0/sted',
    ]);
  });

  it('finds the address again in the texts, and what looks like a street where none is written', () => {
    const secret = (change: object, notat: string) =>
      found({ bruker: graded('bruker', 'strengtFortrolig', change), notat });
    expect(secret({ adresse }, 'Vi møtes i Prøvegata 3.')).toEqual(['adresse /bruker/adresse', 'tekst /notat']);
    for (const street of ['Rognebærstien 4', 'Olav Tryggvasons gate 12', 'Nedre Eksempelveg 7B'])
      expect(secret({}, `Leiligheten i ${street} er stor nok.`)).toEqual(['warning gateadresse /notat']);
    for (const text of ['Tiltak 3 og plan 4.', 'Du fikk timer kl. 12.', 'Vi vet 2 ting.', 'Haugesund 5'])
      expect(secret({}, text)).toEqual([]);
    expect(found({ bruker: person('bruker'), notat: 'Vi møtes i Rognebærstien 4.' })).toEqual([]);
  });

  it('leaves the sender its address and its services their telephones', () => {
    expect(
      found({ bruker: graded('bruker', 'strengtFortrolig'), kontakter: [kontakt('k', { telefon: '116117' })] }),
    ).toEqual([]);
  });
});

describe('fortrolig and shielded', () => {
  const bruker = graded('bruker', 'fortrolig', { adresse });
  const kopi = [{ id: 'm1', hvem: 'k' }];

  it('lets the person’s own letter have the address', () => {
    expect(found({ bruker, notat: 'Vi møtes i Prøvegata 3.' })).toEqual([]);
  });

  it('finds the address in a text when someone else gets a copy', () => {
    const change = {
      bruker,
      kontakter: [kontakt('k')],
      mottaker: kopi,
      rader: [{ id: 'r', tekst: 'Vi møtes i Prøvegata 3.' }],
    };
    expect(found(change)).toEqual(['tekst /rader/0/tekst']);
    expect(found({ ...change, rader: [] })).toEqual([]);
    expect(found({ ...change, bruker: person('bruker', { adresse }) })).toEqual([]);
  });

  it('finds the address of the dwelling too', () => {
    const leieforhold = { adresse: { linjer: ['Lia 14', 'Drammen'] } };
    const change = { bruker: graded('bruker', 'fortrolig'), leieforhold, mottaker: kopi, kontakter: [kontakt('k')] };
    expect(found({ ...change, notat: 'Lia 14 har trapp. Drammen er en by.' })).toEqual(['tekst /notat']);
    expect(found({ ...change, notat: 'Drammen er en by.' })).toEqual([]);
  });

  it('finds it where a recipient is shielded from the address', () => {
    const change = {
      bruker: person('bruker', { adresse }),
      representant: [
        { id: 'rad', type: 'foresatt' as const, hvem: { slag: 'privatperson' as const, person: person('far') } },
      ],
      skjermFor: [{ id: 's', person: 'far', hva: 'adresse' as const }],
      notat: 'Prøvegata 3',
    };
    expect(found({ ...change, mottaker: [{ id: 'm1', hvem: 'rad' }] })).toEqual(['tekst /notat']);
    expect(found({ ...change, mottaker: [{ id: 'm1', hvem: 'bruker' }] })).toEqual([]);
  });
});
