import { expect, it } from 'vitest';
import { enPlanPerPerson } from './en-plan-per-person.js';
import { fullPlan, judge } from './test-document.js';

const plan = (row: object) => judge(enPlanPerPerson, { tilknyttedePlaner: [{ id: 'plan-1', type: 'annen', ...row }] });

it('is silent about other plans', () => {
  expect(judge(enPlanPerPerson)).toEqual([]);
  expect(plan({})).toEqual([]);
});

it.each(['Individuell plan fra NAV', 'Den individuelle planen i barnevernet', 'IP, sykehuset', 'Individual plan'])(
  'points out «%s»',
  (tittel) => {
    expect(plan({ tittel })).toEqual(['info annen-plan /tilknyttedePlaner/0/tittel']);
  },
);

it.each([
  'Individuell opplæringsplan',
  'Delplan til individuell plan',
  'Vedlegg til IP',
  'Tips',
  'Individuell planlegging',
])('lets «%s» pass', (tittel) => {
  expect(plan({ tittel })).toEqual([]);
});

it('knows the plan itself and the one it replaces', () => {
  const tittel = 'Individuell plan';
  expect(plan({ tittel, dokument: fullPlan.id })).toEqual([]);
  const erstatter = { id: 'b2000000-2222-4a22-8a22-000000000002', versjon: 2 };
  const tilknyttedePlaner = [{ id: 'plan-1', type: 'annen', tittel, dokument: erstatter.id }];
  expect(judge(enPlanPerPerson, { erstatter, tilknyttedePlaner })).toEqual([]);
});
