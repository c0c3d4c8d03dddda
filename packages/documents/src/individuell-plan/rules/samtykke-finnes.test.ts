import { describe, expect, it } from 'vitest';
import { samtykkeFinnes } from './samtykke-finnes.js';
import { childPlan, fullPlan, judge, withRow } from './test-document.js';

const consent = (change: object, plan = fullPlan, today?: string) =>
  judge(samtykkeFinnes, { samtykke: withRow(plan.samtykke, 0, change) }, plan, today);
const [first] = fullPlan.samtykke ?? [];

it('accepts a consent from the person, and from a parent of a child', () => {
  expect(judge(samtykkeFinnes)).toEqual([]);
  expect(judge(samtykkeFinnes, {}, childPlan)).toEqual([]);
});

it('leaves a list or an effect that is still missing to the schema', () => {
  expect(judge(samtykkeFinnes, { samtykke: undefined })).toEqual([]);
  expect(judge(samtykkeFinnes, { samtykke: [{ id: 'samtykke-1' }] })).toEqual([]);
});

it('refuses a plan no consent is for', () => {
  expect(judge(samtykkeFinnes, { samtykke: [] })).toEqual(['error mangler /samtykke']);
  expect(consent({ virkning: ['opphevTaushetsplikt', 'deltakerinnsyn'] })).toEqual(['error mangler /samtykke']);
});

it('refuses a plan whose consent is withdrawn, from the day it is', () => {
  expect(consent({ trukket: { dato: '2026-11-23' } })).toEqual(['error trukket /samtykke/0/trukket']);
  expect(consent({ trukket: {} })).toEqual(['error trukket /samtykke/0/trukket']);
  expect(consent({ trukket: { dato: '2026-11-24' } })).toEqual([]);
});

it('accepts a new consent beside the one that is withdrawn', () => {
  const samtykke = [
    { ...first, trukket: { dato: '2026-11-01' } },
    { ...first, id: 'samtykke-2' },
  ];
  expect(judge(samtykkeFinnes, { samtykke })).toEqual([]);
});

it('refuses the consent of a parent for an adult', () => {
  expect(consent({ hvem: 'foresatt' })).toEqual(['error foresatt /samtykke/0/hvem']);
});

it('only warns when the consent has run out, the day after its last', () => {
  expect(consent({}, fullPlan, '2027-09-30')).toEqual([]);
  expect(consent({}, fullPlan, '2027-10-01')[0]).toBe('warning utloept /samtykke/0/periode/til');
});

describe('who may see the plan', () => {
  const made = { virkning: ['utarbeideIndividuellPlan'] };

  it('warns of each participant but the person, when no consent covers it', () => {
    expect(consent(made)).toEqual([1, 2, 3, 4, 5].map((index) => `warning innsyn /deltakere/${index}/innsyn`));
  });

  it('is silent about those who see nothing', () => {
    const deltakere = (fullPlan.deltakere ?? []).map((row) => ({ ...row, innsyn: 'ingenting' }));
    const samtykke = withRow(fullPlan.samtykke, 0, made);
    expect(judge(samtykkeFinnes, { samtykke, deltakere })).toEqual([]);
  });

  it('takes a consent that lifts the duty of confidentiality for enough', () => {
    expect(consent({ virkning: ['utarbeideIndividuellPlan', 'opphevTaushetsplikt'] })).toEqual([]);
  });
});

it('is silent about a plan that is ended or replaced, for the consent may be why', () => {
  const samtykke = withRow(fullPlan.samtykke, 0, { trukket: { dato: '2026-11-01' } });
  expect(judge(samtykkeFinnes, { samtykke, status: 'opphevet' })).toEqual([]);
  expect(judge(samtykkeFinnes, { samtykke, status: 'utkast' })).toEqual(['error trukket /samtykke/0/trukket']);
});
