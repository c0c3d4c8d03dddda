import { describe, expect, it } from 'vitest';
import { fylke, fylker } from './fylke.js';
import { kommune, kommuneNumberingFrom, kommuner } from './kommune.js';
import { statsforvalter, statsforvaltere, statsforvalterFor } from './statsforvalter.js';

describe('kommuner', () => {
  it('has 357 unique numbers in order, each with a name, a fylke and an office', () => {
    const numbers = kommuner().map(({ kommunenummer }) => kommunenummer);
    expect(numbers).toHaveLength(357);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    for (const { kommunenummer, navn, fylkesnummer, statsforvalter: office } of kommuner()) {
      expect(kommunenummer).toMatch(/^\d{4}$/);
      expect(navn).not.toBe('');
      expect(fylke(fylkesnummer)?.statsforvalter).toBe(office);
    }
  });

  it('counts the written languages as språkvedtaksforskrifta does', () => {
    const count = (wanted: string) => kommuner().filter(({ maalform }) => maalform === wanted).length;
    expect([count('bokmaal'), count('nynorsk'), count('noeytral')]).toEqual([118, 88, 151]);
  });

  it('has 14 kommuner in the Sami administrative area', () => {
    expect(kommuner().filter(({ samiskForvaltningsomraade }) => samiskForvaltningsomraade)).toHaveLength(14);
  });

  it('knows Karasjok whole', () => {
    expect(kommune('5610')).toEqual({
      kommunenummer: '5610',
      navn: 'Karasjok',
      samiskNavn: 'Kárášjohka',
      fylkesnummer: '56',
      maalform: 'bokmaal',
      samiskForvaltningsomraade: 'spraakutvikling',
      statsforvalter: '967311014',
    });
  });

  it('knows Kven names', () => {
    expect(kommune('5540')).toMatchObject({ navn: 'Kåfjord', samiskNavn: 'Gáivuotna', kvenskNavn: 'Kaivuono' });
  });

  it.each(['', '301', '03011', '0000', '1219', 'Oslo', '__proto__', 'constructor'])('does not know %j', (number) => {
    expect(kommune(number)).toBeUndefined();
    expect(statsforvalterFor(number)).toBeUndefined();
  });

  it('names the first day of its numbering', () => {
    expect(kommuneNumberingFrom).toBe('2024-01-01');
  });
});

describe('fylker', () => {
  it('has the fifteen of 2024 with the right number of kommuner', () => {
    const counts = fylker().map(({ fylkesnummer, navn }) => [
      navn,
      kommuner().filter((candidate) => candidate.fylkesnummer === fylkesnummer).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      Oslo: 1,
      Rogaland: 23,
      'Møre og Romsdal': 27,
      Nordland: 41,
      Østfold: 12,
      Akershus: 21,
      Buskerud: 18,
      Innlandet: 46,
      Vestfold: 6,
      Telemark: 17,
      Agder: 25,
      Vestland: 43,
      Trøndelag: 38,
      Troms: 21,
      Finnmark: 18,
    });
  });

  it.each(['', '00', '3', 'constructor'])('does not know %j', (number) => {
    expect(fylke(number)).toBeUndefined();
  });
});

describe('statsforvaltere', () => {
  it('cover every fylke once', () => {
    const covered = statsforvaltere().flatMap(({ fylker: covers }) => covers);
    expect([...covered].sort()).toEqual(fylker().map(({ fylkesnummer }) => fylkesnummer));
  });

  it('agree with the table of kommuner', () => {
    for (const { organisasjonsnummer, fylker: covers } of statsforvaltere())
      for (const number of covers) expect(fylke(number)?.statsforvalter).toBe(organisasjonsnummer);
  });

  it('have organisation numbers with a right check digit', () => {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    for (const { organisasjonsnummer } of statsforvaltere()) {
      const sum = weights.reduce((total, weight, place) => total + weight * Number(organisasjonsnummer[place]), 0);
      expect([organisasjonsnummer, sum % 11]).toEqual([organisasjonsnummer, 0]);
    }
  });

  it('write their names in their own written language', () => {
    for (const { navn, maalform } of statsforvaltere())
      expect(navn.startsWith(maalform === 'nynorsk' ? 'Statsforvaltaren ' : 'Statsforvalteren ')).toBe(true);
    expect(statsforvaltere().filter(({ maalform }) => maalform === 'nynorsk')).toHaveLength(3);
  });

  it.each([
    ['0301', '974761319'],
    ['3114', '974761319'],
    ['3419', '974761645'],
    ['4204', '974762994'],
    ['1515', '974764067'],
    ['1818', '974764687'],
    ['5610', '967311014'],
    ['5001', '974764350'],
    ['4601', '974760665'],
    ['1103', '974763230'],
    ['3901', '974762501'],
  ])('kommune %s belongs to %s', (number, organisasjonsnummer) => {
    expect(statsforvalterFor(number)).toBe(statsforvalter(organisasjonsnummer));
    expect(statsforvalterFor(number)?.organisasjonsnummer).toBe(organisasjonsnummer);
  });
});
