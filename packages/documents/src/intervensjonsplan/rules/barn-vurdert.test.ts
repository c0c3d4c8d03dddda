import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { barnVurdert } from './barn-vurdert.js';
import { judge, unchanged } from './test-document.js';

const none = { vurdert: true, dato: '2026-11-19', beroererBarn: 'nei', vurdering: 'Ingen barn' };
const assessed =
  (barnVurdering: object, rest: object = {}) =>
  (): Partial<Plan> =>
    ({ barn: undefined, barnVurdering, ...rest }) as unknown as Partial<Plan>;

it('accepts an assessment, with or without children', () => {
  expect(judge(barnVurdert, unchanged)).toEqual([]);
  expect(judge(barnVurdert, assessed(none))).toEqual([]);
});

it('is silent in a draft that has not come to it', () => {
  expect(judge(barnVurdert, assessed({}))).toEqual([]);
});

it('refuses what is not judged, or has no day', () => {
  expect(judge(barnVurdert, assessed({ ...none, vurdert: false }))).toEqual([
    'error ikke-vurdert /barnVurdering/vurdert',
  ]);
  expect(judge(barnVurdert, assessed({ ...none, dato: undefined }))).toEqual([
    'error dato-mangler /barnVurdering/dato',
  ]);
});

describe('when children may be affected', () => {
  it('asks about the child welfare service', () => {
    expect(judge(barnVurdert, assessed({ ...none, beroererBarn: 'ja' }))).toEqual([
      'error barnevernet-mangler /barnVurdering/barnevernet',
    ]);
  });

  it('asks when it was notified', () => {
    expect(judge(barnVurdert, assessed({ ...none, beroererBarn: 'ja', barnevernet: { utfall: 'meldt' } }))).toEqual([
      'error meldt-uten-dato /barnVurdering/barnevernet/dato',
    ]);
  });
});

describe('when the answer is no', () => {
  it.each([
    ['children are listed', { barn: [{ id: 'barn-rad-1' }] }],
    ['own children are among those exposed', { risikobilde: { motHvem: [{ id: 'mot-1', rolle: 'egneBarn' }] } }],
    ['an incident was against a child', { hendelser: [{ id: 'hendelse-1', mot: 'andreBarn' }] }],
  ])('it does not fit a plan where %s', (_case, rest) => {
    expect(judge(barnVurdert, assessed(none, rest))).toEqual(['error barn-er-nevnt /barnVurdering/beroererBarn']);
  });
});

it('reminds of what nobody knows yet', () => {
  expect(judge(barnVurdert, assessed({ ...none, beroererBarn: 'ukjent' }))).toEqual([
    'warning ukjent /barnVurdering/beroererBarn',
  ]);
});
