import { describe, expect, it } from 'vitest';
import { everyone, findById, household, isSamePerson } from './people.js';
import { kontakt, person, testDocument } from './rules/test-document.js';

const document = testDocument({
  barn: [
    { id: 'r1', person: person('hjemme'), borHos: 'bruker' },
    { id: 'r2', person: person('delt'), borHos: 'delt' },
    { id: 'r3', person: person('ute'), borHos: 'annenForelder' },
    { id: 'r4', person: person('foster'), borHos: 'fosterhjem' },
    { id: 'r5', person: person('ukjent') },
  ],
  representant: [{ id: 'rad', type: 'verge', hvem: { slag: 'fagperson', kontakt: kontakt('k') } }],
  steg: [{ id: 'steg', kontakt: 'k' }],
  signatur: [{ id: 's', navn: 'Pat Prøve', rolle: 'leder' }],
  utvidelser: { 'no.eksempel': { id: 'x', navn: 'Y', adressebeskyttelse: {} } },
});

describe('findById', () => {
  it('finds people by their own id and by that of their row', () => {
    expect(findById(document, 'bruker')).toBe(document.bruker);
    expect(findById(document, 'foster')).toMatchObject({ id: 'foster' });
    expect(findById(document, 'rad')).toMatchObject({ id: 'k' });
  });

  it('finds bruker of a draft that has no name yet', () => {
    const draft = testDocument({ bruker: { id: 'bruker' } });
    expect(findById(draft, 'bruker')).toBe(draft.bruker);
  });

  it.each(['ingen', 'steg', 's', 'x'])('does not take «%s» for someone', (id) => {
    expect(findById(document, id)).toBeUndefined();
  });
});

describe('isSamePerson', () => {
  it('knows a person by either id', () => {
    expect(isSamePerson(document, 'rad', 'k')).toBe(true);
    expect(isSamePerson(document, 'ingen', 'ingen')).toBe(true);
    expect(isSamePerson(document, 'ingen', 'heller-ikke')).toBe(false);
    expect(isSamePerson(document, 'k', 'bruker')).toBe(false);
  });
});

describe('household', () => {
  it('is bruker and the children who may live there', () => {
    expect(household(document).map(({ id }) => id)).toEqual(['bruker', 'hjemme', 'delt', 'ukjent']);
    expect(household(testDocument({ barn: 'noe annet' })).map(({ id }) => id)).toEqual(['bruker']);
  });
});

describe('everyone', () => {
  it('is every private person, and no contact', () => {
    expect(everyone(document).map(({ id }) => id)).toEqual(['bruker', 'hjemme', 'delt', 'ute', 'foster', 'ukjent']);
  });
});
