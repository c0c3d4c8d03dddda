import { expect, it } from 'vitest';
import { fiksArkiv } from './fiks-arkiv.js';
import type { FiksArkivOptions } from './options.js';

const made = (options: object) => () => fiksArkiv(options as FiksArkivOptions);

it.each<[string, object, RegExp]>([
  ['no name of the system', {}, /^system is the name/],
  ['an empty name', { system: ' ' }, /^system is the name/],
  ['a misspelt option', { system: 'Hjemmel', plannar: true }, /^plannar is none of system, planer/],
  ['a choice in words', { system: 'Hjemmel', planer: 'nei' }, /^planer is true or false/],
  ['another word for the case', { system: 'Hjemmel', mappe: 'ny' }, /^mappe is opprett or kjent/],
  ['a type of document there is not', { system: 'Hjemmel', dokumenttype: { brev: 'X' } }, /^dokumenttype is a text/],
  ['a list that is none', { system: 'Hjemmel', kodelister: { arkivdel: 'A' } }, /^kodelister is a list of codes/],
  ['a list there is not', { system: 'Hjemmel', kodelister: { farge: ['A'] } }, /^kodelister is a list of codes/],
  ['a day that is none', { system: 'Hjemmel', nyForvaltningslovFra: '2027-13-01' }, /^nyForvaltningslovFra is a date/],
])('refuses %s', (_, options, said) => {
  expect(made(options)).toThrow(TypeError);
  expect(made(options)).toThrow(said);
});

it('takes every option there is', () => {
  const options: Required<Omit<FiksArkivOptions, 'nyForvaltningslovFra'>> & FiksArkivOptions = {
    system: 'Hjemmel',
    planer: true,
    kildeIArkivkopi: true,
    kildeSomVedlegg: true,
    mappe: 'kjent',
    tjenesteomraade: 'Bolig',
    tilgangsrestriksjon: 'XX',
    dokumenttype: { vedtak: 'VEDTAK' },
    klassifikasjonssystem: 'PNR',
    partrolle: 'K',
    arkivdel: 'A1',
    kodelister: { tilgangsrestriksjon: ['XX'], arkivdel: ['A1'] },
    arkivKonto: 'konto-1',
    nyForvaltningslovFra: '2027-07-01',
  };
  expect(made(options)).not.toThrow();
});
