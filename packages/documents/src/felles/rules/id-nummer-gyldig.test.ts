import { describe, expect, it } from 'vitest';
import { idNummerGyldig } from './id-nummer-gyldig.js';
import { judged, person, testDocument } from './test-document.js';

const withNumber = (type: 'foedselsnummer' | 'dNummer', verdi: string) =>
  judged(idNummerGyldig, testDocument({ bruker: person('bruker', { identifikator: { type, verdi } }) }));

describe('felles/id-nummer-gyldig', () => {
  it.each([
    ['foedselsnummer', '17898590186'],
    ['foedselsnummer', '30919430032'],
    ['dNummer', '57898590099'],
  ] as const)('takes a synthetic %s', (type, verdi) => {
    expect(withNumber(type, verdi)).toEqual([]);
  });

  it('finds a wrong check digit, wherever the person stands', () => {
    expect(withNumber('foedselsnummer', '17898590187')).toEqual(['error foedselsnummer /bruker/identifikator/verdi']);
    expect(withNumber('dNummer', '57898590098')).toEqual(['error dNummer /bruker/identifikator/verdi']);
    const child = person('b', { identifikator: { type: 'foedselsnummer', verdi: '00000000000' } });
    expect(judged(idNummerGyldig, testDocument({ barn: [{ id: 'rad', person: child }] }))).toEqual([
      'error foedselsnummer /barn/0/person/identifikator/verdi',
    ]);
  });

  it('does not take one kind for the other', () => {
    expect(withNumber('dNummer', '17898590186')).toEqual(['error dNummer /bruker/identifikator/verdi']);
    expect(withNumber('foedselsnummer', '57898590099')).toEqual(['error foedselsnummer /bruker/identifikator/verdi']);
  });

  it('never finds fault with having no number', () => {
    for (const identifikator of [
      { type: 'ukjent', grunn: 'Ikke oppgitt' },
      { type: 'kunFoedselsdato', dato: '1990-01-01' },
      { type: 'duf', verdi: '201512345678' },
      { type: 'hjelpenummer', verdi: 'X1', utsteder: 'Eksempel sykehus' },
    ] as const) {
      expect(judged(idNummerGyldig, testDocument({ bruker: person('bruker', { identifikator }) }))).toEqual([]);
    }
  });

  it('checks organisation numbers, but not in what a fagsystem keeps for itself', () => {
    const wrong = { organisasjonsnummer: '974002184' };
    expect(judged(idNummerGyldig, testDocument({ utfoerer: wrong }))).toEqual([
      'error organisasjonsnummer /utfoerer/organisasjonsnummer',
    ]);
    expect(judged(idNummerGyldig, testDocument({ utvidelser: { 'no.eksempel': wrong } }))).toEqual([]);
  });
});
