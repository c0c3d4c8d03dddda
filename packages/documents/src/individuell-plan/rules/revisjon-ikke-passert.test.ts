import { expect, it } from 'vitest';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { fullPlan, judge, withRow } from './test-document.js';

const on = (today: string, change: object = {}) =>
  judge(revisjonIkkePassert, { tiltak: [], ...change }, fullPlan, today);

it('is silent on the day itself', () => {
  expect(judge(revisjonIkkePassert)).toEqual([]);
  expect(on('2027-02-15')).toEqual([]);
});

it('warns of a review and a period that have passed', () => {
  expect(on('2027-02-16')).toEqual(['warning neste /revisjon/neste']);
  expect(on('2027-10-01')).toEqual(['warning periode /planperiode/til', 'warning neste /revisjon/neste']);
});

it('warns of a review set after the period, but not in a period without an end', () => {
  const revisjon = { neste: '2027-10-01' };
  expect(on('2026-11-23', { revisjon })).toEqual(['warning neste-etter-slutt /revisjon/neste']);
  expect(on('2026-11-23', { revisjon, planperiode: { fra: '2026-10-01' } })).toEqual([]);
});

it.each([
  ['planlagt', 1],
  ['iGang', 1],
  ['gjort', 0],
  ['stoppet', 0],
])('judges the deadline of a measure that is «%s»', (status, count) => {
  const tiltak = withRow(fullPlan.tiltak, 3, { status, frist: '2026-11-22' });
  expect(judge(revisjonIkkePassert, { tiltak })).toEqual(Array(count).fill('warning tiltak /tiltak/3/frist'));
});

it('is silent about a plan that is replaced', () => {
  expect(on('2027-10-01', { status: 'erstattet' })).toEqual([]);
});
