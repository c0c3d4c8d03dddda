import { readdirSync } from 'node:fs';
import { isProvisionId } from '@hjemmel/law';
import { runRules } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan.js';
import { example } from '../test-plans.js';
import { rules } from './index.js';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts' && file !== 'phone-number.test.ts')
  .map((file) => `kriseplan/${file.replace('.test.ts', '')}`);

it('every rule has a file and a test of its name', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

it('says nothing of a draft that holds only its envelope, but that a review is not agreed', () => {
  const full = example('full');
  const keys = Object.keys(full);
  const bare = Object.fromEntries(Object.entries(full).slice(0, keys.indexOf('laget')));
  const context = { lawDate: '2026-11-20', today: '2026-11-23', inForce: () => true };
  const found = runRules(rules, bare as unknown as Plan, context).map(({ messageId }) => messageId);
  expect(found).toEqual(['ikke-satt']);
});

it('takes rows that are only begun', () => {
  const begun = {
    ...example('full'),
    kontakter: [{ id: 'a' }, { id: 'b', hvem: { slag: 'fagperson' } }, { id: 'c', hvem: { slag: 'paaroerende' } }],
    paaroerende: [{ id: 'd' }],
    paaroerendeAvtaler: [{ id: 'e' }],
    varselsignaler: [{ id: 'f', tiltak: [{ id: 'g' }] }],
    vedInnleggelse: { siFraTil: [{ id: 'h' }], praktisk: [{ id: 'i' }] },
    trygghetForAndre: {},
    kopier: [{ id: 'j' }],
    skjermFor: [{ id: 'k' }],
    deling: [{ id: 'l' }],
  } as unknown as Plan;
  const context = { lawDate: '2026-11-20', today: '2026-11-23', inForce: () => true };
  expect(runRules(rules, begun, context).map(({ messageId }) => messageId)).toEqual(['uten-tiltak', 'oensker']);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, { messages, hjemmel }) => {
  it('rests on provisions in the register', () => {
    expect(hjemmel.filter((id) => !isProvisionId(id))).toEqual([]);
  });

  it('says the same in three languages, with the same places', () => {
    const places = (language: 'nb' | 'nn' | 'en') =>
      Object.entries(messages[language]).map(([id, text]) => [id, text.match(/\{\w+\}/g) ?? []]);
    expect(places('nn')).toEqual(places('nb'));
    expect(places('en')).toEqual(places('nb'));
  });
});
