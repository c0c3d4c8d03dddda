import { expect, it } from 'vitest';
import { barnMedvirker } from './barn-medvirker.js';
import { childPlan, fullPlan, judge } from './test-document.js';

const taking = (barnsMedvirkning: object | undefined, plan = childPlan) =>
  judge(barnMedvirker, { barnsMedvirkning }, plan);
const born = (dato: string) => ({ bruker: { ...fullPlan.bruker, identifikator: { type: 'kunFoedselsdato', dato } } });

it('accepts a child who is heard, and an adult without the chapter', () => {
  expect(judge(barnMedvirker, {}, childPlan)).toEqual([]);
  expect(judge(barnMedvirker)).toEqual([]);
});

it('refuses the plan of a child who has not taken part', () => {
  expect(taking(undefined)).toEqual(['error mangler /barnsMedvirkning']);
  expect(taking({ hvordan: ' ', barnetsSyn: 'Fotball' })).toEqual(['error tomt /barnsMedvirkning/hvordan']);
});

it('asks what the child means', () => {
  expect(taking({ hvordan: 'Samtale' })).toEqual(['warning syn /barnsMedvirkning/barnetsSyn']);
});

it('points out the chapter in the plan of an adult', () => {
  expect(taking({ hvordan: 'Samtale' }, fullPlan)).toEqual(['warning voksen /barnsMedvirkning']);
});

it('counts eighteen from the birthday, by the date of the plan', () => {
  expect(judge(barnMedvirker, born('2008-11-20'))).toEqual([]);
  expect(judge(barnMedvirker, born('2008-11-21'))).toEqual(['error mangler /barnsMedvirkning']);
});

it('is silent when nobody knows the age', () => {
  const identifikator = { type: 'ukjent', grunn: 'Uten papirer' };
  expect(judge(barnMedvirker, { bruker: { ...fullPlan.bruker, identifikator } })).toEqual([]);
});

it('waits for the draft to be finished', () => {
  expect(judge(barnMedvirker, { barnsMedvirkning: undefined, status: 'utkast' }, childPlan)).toEqual([]);
});
