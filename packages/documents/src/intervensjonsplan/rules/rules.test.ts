import { readdirSync } from 'node:fs';
import { isProvisionId } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { rules } from './index.js';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
  .map((file) => `intervensjonsplan/${file.replace('.test.ts', '')}`);

it('every rule has a file and a test of its name', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
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
