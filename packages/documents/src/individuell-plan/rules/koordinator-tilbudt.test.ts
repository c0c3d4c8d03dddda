import { expect, it } from 'vitest';
import { koordinatorTilbudt } from './koordinator-tilbudt.js';
import { childPlan, fullPlan, judge } from './test-document.js';

const notRelevant = { koordinator: { status: 'ikkeAktuelt', grunn: 'Vil ikke' } };

it('accepts one who is appointed, offered or declined', () => {
  expect(judge(koordinatorTilbudt)).toEqual([]);
  expect(judge(koordinatorTilbudt, { koordinator: { status: 'tilbudt' } })).toEqual([]);
  expect(judge(koordinatorTilbudt, { koordinator: { status: 'takketNei', dato: '2026-11-01' } })).toEqual([]);
  expect(judge(koordinatorTilbudt, { koordinator: undefined })).toEqual([]);
});

it('asks again about «ikke aktuelt» for an adult, whatever the barnekoordinator', () => {
  const finding = ['warning ikke-aktuelt /koordinator/status'];
  expect(judge(koordinatorTilbudt, notRelevant)).toEqual(finding);
  expect(judge(koordinatorTilbudt, { ...notRelevant, barnekoordinator: { status: 'oppnevnt' } })).toEqual(finding);
});

it('takes a barnekoordinator for enough for a child, but not a declined one', () => {
  expect(judge(koordinatorTilbudt, {}, childPlan)).toEqual([]);
  const declined = { barnekoordinator: { status: 'takketNei', dato: '2026-11-01' } };
  expect(judge(koordinatorTilbudt, declined, childPlan)).toEqual(['warning ikke-aktuelt /koordinator/status']);
});

it('wants an answer about barnekoordinator for a child only', () => {
  const change = { barnekoordinator: undefined, koordinator: { status: 'tilbudt' } };
  expect(judge(koordinatorTilbudt, change, childPlan)).toEqual(['warning barnekoordinator /barnekoordinator']);
  expect(judge(koordinatorTilbudt, change)).toEqual([]);
});

it.each(['koordinator', 'barnekoordinator', 'kontaktlege'])(
  'reminds of an offer of %s that was to be made again',
  (role) => {
    const change = { [role]: { status: 'takketNei', dato: '2026-05-01', tilbysIgjen: '2026-11-23' } };
    expect(judge(koordinatorTilbudt, change)).toEqual([]);
    expect(judge(koordinatorTilbudt, change, fullPlan, '2026-11-24')).toEqual([
      `warning tilby-igjen /${role}/tilbysIgjen`,
    ]);
  },
);

it('waits for the draft to be finished before it asks about barnekoordinator', () => {
  const change = { status: 'utkast', barnekoordinator: undefined, koordinator: { status: 'tilbudt' } };
  expect(judge(koordinatorTilbudt, change, childPlan)).toEqual([]);
});
