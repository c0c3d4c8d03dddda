import { expect, it } from 'vitest';
import { evalueringSatt } from './evaluering-satt.js';
import { judge } from './test-document.js';

const on = (dato: string | undefined, status: string) => () => ({ evaluering: [{ id: 'e-1', dato, status }] });

it('wants a date', () => {
  expect(judge(evalueringSatt, () => ({ evaluering: [] }))).toEqual(['error mangler /evaluering']);
  expect(judge(evalueringSatt, on('2027-01-01', 'avlyst'))).toEqual(['error mangler /evaluering']);
  expect(judge(evalueringSatt, on(undefined, 'planlagt'))).toEqual(['error mangler /evaluering']);
});

it('is silent about a draft that has not come to it', () => {
  expect(judge(evalueringSatt, () => ({ evaluering: undefined }))).toEqual([]);
});

it('passes what is planned or done', () => {
  expect(judge(evalueringSatt)).toEqual([]);
  expect(judge(evalueringSatt, on('2026-01-01', 'gjennomfoert'))).toEqual([]);
  expect(judge(evalueringSatt, on('2026-11-23', 'planlagt'))).toEqual([]);
});

it('points out a planned one that has passed, while the agreement lasts', () => {
  expect(judge(evalueringSatt, () => ({}), '2027-02-01')).toEqual(['warning passert /evaluering/0/dato']);
  expect(judge(evalueringSatt, () => ({}), '2028-02-01')).toEqual([]);
});
