import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { revisjonIkkePassert } from './revisjon-ikke-passert.js';
import { judge, unchanged } from './test-document.js';

const change = (value: object) => (): Partial<Plan> => value as Partial<Plan>;

it('is silent while nothing is due, on the last day too', () => {
  expect(judge(revisjonIkkePassert, unchanged)).toEqual([]);
  expect(judge(revisjonIkkePassert, change({ gjelderTil: '2026-11-23', revisjon: undefined }))).toEqual([]);
});

it('warns when the plan, the review, a measure or an exemption is overdue', () => {
  expect(judge(revisjonIkkePassert, unchanged, '2027-05-23')).toEqual([
    'warning gjelder-til /gjelderTil',
    'warning neste /revisjon/neste',
    ...[0, 1, 2, 3, 4, 5, 6].map((index) => `warning tiltak /tiltak/${index}/evalueres`),
    'warning unntak /innsynsunntak/0/vurderesIgjen',
  ]);
});

it('warns when the review comes after the end', () => {
  expect(judge(revisjonIkkePassert, change({ revisjon: { neste: '2027-06-01' } }))).toEqual([
    'warning neste-etter-slutt /revisjon/neste',
  ]);
});

it('refuses a plan that ends before it begins', () => {
  expect(judge(revisjonIkkePassert, change({ gjelderTil: '2026-11-22', revisjon: undefined }))).toEqual([
    'error slutt-foer-start /gjelderTil',
  ]);
});
