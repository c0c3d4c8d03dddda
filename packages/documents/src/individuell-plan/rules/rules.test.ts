import { readdirSync, readFileSync } from 'node:fs';
import { isProvisionId } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { individuellPlanRules as rules } from './index.js';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
  .map((file) => `individuell-plan/${file.replace('.test.ts', '')}`);

/** The consent withdrawn there is the one to share and the one to make the plan. */
const ALSO = 'ugyldig-samtykke-ikke-trukket.json';

const FUNN = new URL('../../../../../examples/individuell-plan/funn.json', import.meta.url);
type Found = readonly { readonly ruleId: string; readonly messageId: string }[];
const { cases } = JSON.parse(readFileSync(FUNN, 'utf8')) as { cases: Readonly<Record<string, Found>> };

it('every rule has a file and a test of its name', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { messages, hjemmel }) => {
  it('rests on provisions in the register', () => {
    expect(hjemmel.filter((provision) => !isProvisionId(provision))).toEqual([]);
  });

  it('says the same in three languages, with the same places', () => {
    const places = (language: 'nb' | 'nn' | 'en') =>
      Object.entries(messages[language]).map(([message, text]) => [message, text.match(/\{\w+\}/g) ?? []]);
    expect(places('nn')).toEqual(places('nb'));
    expect(places('en')).toEqual(places('nb'));
  });

  it('has an example named for it behind every message, and fires in no other', () => {
    const name = id.replace('individuell-plan/', '');
    const fired = Object.entries(cases).flatMap(([file, found]) =>
      found.filter(({ ruleId }) => ruleId === id).map(({ messageId }) => ({ file, messageId })),
    );
    expect([...new Set(fired.map(({ messageId }) => messageId))].sort()).toEqual(Object.keys(messages.nb).sort());
    for (const { file } of fired.filter((row) => row.file !== ALSO))
      expect(file).toMatch(new RegExp(`^(?:gyldig-varsel-|ugyldig-)${name}(?:-\\d+)?\\.json$`));
  });
});
