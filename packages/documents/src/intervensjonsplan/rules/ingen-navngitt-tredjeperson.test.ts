import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { ingenNavngittTredjeperson as rule } from './ingen-navngitt-tredjeperson.js';
import { judge, unchanged } from './test-document.js';

const formaal = (text: string) => (): Partial<Plan> => ({ formaal: text });

/** The nephew of the full example, whose address is protected here. */
const protectedChild =
  (rest: object) =>
  ({ barn = [] }: Plan): Partial<Plan> =>
    ({
      barn: barn.map((row) => ({
        ...row,
        person: { ...row.person, adressebeskyttelse: { gradering: 'strengtFortrolig' } },
      })),
      ...rest,
    }) as Partial<Plan>;

it('accepts a plan that tells of others by role', () => {
  expect(judge(rule, unchanged)).toEqual([]);
});

describe('another person', () => {
  it.each(['Liv kommer hver søndag.', 'Ring Livs telefon.', 'Søsteren Liv Fjellstad vet det.'])(
    'is not named: «%s»',
    (text) => expect(judge(rule, formaal(text))).toEqual(['warning navn /formaal']),
  );

  it('is not confused with a word or a longer name', () => {
    expect(judge(rule, formaal('Det gjelder liv og helse, og Livia skal ringes.'))).toEqual([]);
  });

  it("may be named in the person's own words and where children are considered", () => {
    const change = ({ brukersSyn, barnVurdering }: Plan): Partial<Plan> => ({
      brukersSyn: { ...brukersSyn, syn: 'Liv er den jeg ringer.' },
      barnVurdering: { ...barnVurdering, vurdering: 'Mio møter Iben på kafé.' },
    });
    expect(judge(rule, change)).toEqual([]);
  });
});

describe('one whose address is protected', () => {
  it('is named nowhere, not even where children are considered', () => {
    const change = protectedChild({ barnVurdering: { vurdering: 'Mio bor trygt.' }, formaal: 'Verne Mio.' });
    expect(judge(rule, change)).toEqual(['error beskyttet /formaal', 'error beskyttet /barnVurdering/vurdering']);
  });

  it('stands by name in their own row alone', () => {
    expect(judge(rule, protectedChild({}))).toEqual([]);
  });
});

describe('what looks like a name', () => {
  const incident = (kort: string) => (): Partial<Plan> =>
    ({ hendelser: [{ id: 'hendelse-1', kort }] }) as Partial<Plan>;

  it('is pointed out where others are told of', () => {
    expect(judge(rule, incident('Slo til Kari Nordmann i butikken.'))).toEqual([
      'warning ligner-navn /hendelser/0/kort',
    ]);
  });

  it('is not a place or an institution', () => {
    expect(judge(rule, incident('Skjedde ved Nordre Aker og på Nordre Oslo DPS. Iben ble rolig.'))).toEqual([]);
  });
});
