import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { brukersSyn } from './brukers-syn.js';
import { judge, unchanged } from './test-document.js';

const view = (value: object) => (): Partial<Plan> => ({ brukersSyn: value }) as Partial<Plan>;
const told = (value: object) => (): Partial<Plan> => ({ informert: value }) as Partial<Plan>;

it('accepts a person who is heard and told', () => {
  expect(judge(brukersSyn, unchanged)).toEqual([]);
});

it('is silent where nothing is said yet', () => {
  expect(judge(brukersSyn, () => ({ brukersSyn: {}, informert: {} }) as Partial<Plan>)).toEqual([]);
});

describe('what the person thinks', () => {
  it('is written when the person has said it', () => {
    expect(judge(brukersSyn, view({ status: 'egetUtsagn', syn: ' ' }))).toEqual(['error syn-mangler /brukersSyn/syn']);
  });

  it('need not be said', () => {
    expect(judge(brukersSyn, view({ status: 'oenskerIkke' }))).toEqual([]);
  });

  it('is asked for on a day that is set, with a reason for the wait', () => {
    expect(judge(brukersSyn, view({ status: 'ikkeInnhentet' }))).toEqual([
      'error grunn-mangler /brukersSyn/grunn',
      'error planlegg /brukersSyn/planlagt',
    ]);
    const waiting = { status: 'ikkeInnhentet', grunn: 'For syk', planlagt: '2026-11-23' };
    expect(judge(brukersSyn, view(waiting))).toEqual([]);
    expect(judge(brukersSyn, view(waiting), '2026-11-24')).toEqual(['warning passert /brukersSyn/planlagt']);
  });
});

describe('what the person is told', () => {
  it('has a reason when something is kept back', () => {
    expect(judge(brukersSyn, told({ status: 'delvis' }))).toEqual(['error informert-grunn-mangler /informert/grunn']);
    expect(judge(brukersSyn, told({ status: 'delvis', grunn: 'Andres opplysninger' }))).toEqual([]);
  });

  it('has a day when it is still to be told', () => {
    const waiting = { status: 'ikkeInformert', grunn: 'Akutt syk' };
    expect(judge(brukersSyn, told(waiting))).toEqual(['error informert-planlegg /informert/planlagt']);
    expect(judge(brukersSyn, told({ ...waiting, planlagt: '2026-11-01' }))).toEqual([
      'warning informert-passert /informert/planlagt',
    ]);
  });
});
