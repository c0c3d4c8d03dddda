import { readdirSync } from 'node:fs';
import { isProvisionId } from '@hjemmel/law';
import { runRules } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';
import { vedtakRules } from './index.js';
import { valid, without } from './test-document.js';

const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
const places = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();

describe.each(vedtakRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a file and a test of its own name, and provisions of the register', () => {
    expect(files).toContain(`${id.replace('vedtak/', '')}.test.ts`);
    expect(rule.hjemmel.filter((provision) => !isProvisionId(provision))).toEqual([]);
  });

  it('has the same messages with the same places in three languages, and a severity for each', () => {
    const { nb, nn, en } = rule.messages;
    const ids = Object.keys(nb);
    expect(Object.keys(nn)).toEqual(ids);
    expect(Object.keys(en)).toEqual(ids);
    for (const message of ids) {
      expect(places(nn[message])).toEqual(places(nb[message]));
      expect(places(en[message])).toEqual(places(nb[message]));
    }
    if (typeof rule.severity === 'object' && !Array.isArray(rule.severity))
      expect(Object.keys(rule.severity)).toEqual(ids);
  });

  it('says nothing about a draft that holds only its envelope, but what it is about', () => {
    const bare = without(
      valid,
      'vedtaksdato',
      'instans',
      'besluttendeOrgan',
      'bakgrunn',
      'avgjoerelser',
      'begrunnelse',
      'klagerett',
    );
    const context = { lawDate: '2026-11-23', today: '2026-11-23', inForce: () => true };
    const found = runRules([rule], bare, context);
    expect(found.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== 'vedtak/saksbehandler-oppgitt')).toEqual([]);
  });
});

describe('vedtakRules', () => {
  it('has no rule twice', () => {
    expect(new Set(vedtakRules.map(({ id }) => id)).size).toBe(vedtakRules.length);
  });
});
