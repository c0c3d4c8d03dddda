import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { avvergepliktVurdert } from './avvergeplikt-vurdert.js';
import { judge, unchanged } from './test-document.js';

const duty = (avvergeplikt: object) => (): Partial<Plan> => ({ avvergeplikt }) as Partial<Plan>;

it('accepts a duty that is judged, and a draft that has not come to it', () => {
  expect(judge(avvergepliktVurdert, unchanged)).toEqual([]);
  expect(judge(avvergepliktVurdert, duty({}))).toEqual([]);
});

it('refuses one that is not judged', () => {
  expect(judge(avvergepliktVurdert, duty({ vurdert: false, grunn: 'Senere' }))).toEqual([
    'error ikke-vurdert /avvergeplikt/vurdert',
  ]);
});

it('asks for the day and the outcome', () => {
  expect(judge(avvergepliktVurdert, duty({ vurdert: true }))).toEqual([
    'error utfall-mangler /avvergeplikt/utfall',
    'error dato-mangler /avvergeplikt/dato',
  ]);
});

it.each(['aktuelt', 'avverget'])('asks what was done when it is «%s»', (utfall) => {
  const judged = { vurdert: true, dato: '2026-11-01', utfall };
  expect(judge(avvergepliktVurdert, duty(judged))).toEqual(['error gjort-mangler /avvergeplikt/gjort']);
  expect(judge(avvergepliktVurdert, duty({ ...judged, gjort: 'Ringte politiet' }))).toEqual([]);
});
