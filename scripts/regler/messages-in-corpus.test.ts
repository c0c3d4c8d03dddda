import { readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import type { Finding } from '@hjemmel/validator';
import { describe, expect, it } from 'vitest';

/** Messages without a document of their own, and why; an entry that has got one must be taken out. */
const WITHOUT: Readonly<Record<string, string>> = {
  'felles/lovdata-utdatert utdatert': 'follows from the day of the check, not from any document',
};

/** What `funn.json` holds for the type, which the corpus test keeps exact. */
function findingsOf(type: string): readonly Finding[] {
  const funn = new URL(`../../examples/${type}/funn.json`, import.meta.url);
  return Object.values<Finding[]>(JSON.parse(readFileSync(funn, 'utf8')).cases).flat();
}

const rules = [...new Map(documentTypes.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule]))).values()];
const messages = rules.flatMap(({ id, messages }) => Object.keys(messages.nb).map((message) => `${id} ${message}`));
const fired = new Set(
  documentTypes.flatMap(({ id }) => findingsOf(id)).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
);

describe('the corpus', () => {
  it('has a document for every message of every rule, save those named with a reason', () => {
    expect(messages.filter((message) => !fired.has(message)).sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it('expects no message that its rule cannot give', () => {
    const known = new Set(messages);
    const foreign = [...fired].filter((message) => !message.startsWith('skjema/') && !known.has(message));
    expect(foreign).toEqual([]);
  });
});
