import { expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { scenarioHarSteg } from './scenario-har-steg.js';
import { judge, unchanged } from './test-document.js';

const scenario = (row: object) => (): Partial<Plan> =>
  ({ scenarioer: [{ id: 'scenario-1', ...row }] }) as Partial<Plan>;

it('accepts scenarios with steps', () => {
  expect(judge(scenarioHarSteg, unchanged)).toEqual([]);
});

it('refuses a scenario without steps', () => {
  const finding = ['error ingen-steg /scenarioer/0/steg'];
  expect(judge(scenarioHarSteg, scenario({ nivaa: 'alvorlig', steg: [] }))).toEqual(finding);
  expect(judge(scenarioHarSteg, scenario({ nivaa: 'akutt' }))).toEqual(finding);
});

it('asks whom to call when it is acute', () => {
  const steg = [{ id: 'steg-1', slag: 'trekkSegUnna', hva: 'Gå ut' }];
  expect(judge(scenarioHarSteg, scenario({ nivaa: 'akutt', steg }))).toEqual([
    'error akutt-uten-noedhjelp /scenarioer/0/steg',
  ]);
  expect(judge(scenarioHarSteg, scenario({ nivaa: 'alvorlig', steg }))).toEqual([]);
  expect(judge(scenarioHarSteg, scenario({ nivaa: 'akutt', steg: [...steg, { id: 's', slag: 'amk' }] }))).toEqual([]);
});
