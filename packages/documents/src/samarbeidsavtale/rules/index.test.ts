import { isProvisionId } from '@hjemmel/law';
import { runRules } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { examples } from '../test-agreements.js';
import { rules } from './index.js';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { hjemmel, messages }) => {
  it('belongs to the type and names provisions that are in the register', () => {
    expect(id).toMatch(/^samarbeidsavtale\/[a-z0-9-]+$/);
    expect(hjemmel.filter((provision) => !isProvisionId(provision))).toEqual([]);
  });

  it('says the same in three languages, with the same places', () => {
    for (const [messageId, text] of Object.entries(messages.nb)) {
      for (const language of ['nn', 'en'] as const) {
        expect(messages[language][messageId], messageId).toBeTruthy();
        expect(placeholders(messages[language][messageId] ?? '')).toEqual(placeholders(text));
      }
    }
  });
});

it('has no two rules with one id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it.each(examples)('%s: no rule finds an error', (_file, agreement) => {
  const context = { lawDate: '2026-11-23', today: '2026-11-23', inForce: () => true };
  expect(runRules(rules, agreement, context).filter(({ severity }) => severity === 'error')).toEqual([]);
});
