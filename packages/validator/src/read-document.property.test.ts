import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.js';
import { formatMessage } from './messages.js';
import { readDocument } from './read-document.js';
import { schemaMessages } from './schema-messages.js';
import { unprintableFindings } from './unprintable.js';

const SECRET = 'Hemmelig Navnesen';

function messagesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ messageId, params }) =>
    formatMessage(schemaMessages.nb[messageId as keyof typeof schemaMessages.nb], params),
  );
}

/** Pieces of JSON put together by chance: nearly right far more often than any string. */
const almostJson = fc
  .array(
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '"a"', '1', 'true', '/*', '*/', '//', '\n', 'æ', '\ud800'),
  )
  .map((pieces) => pieces.join(''));

describe('readDocument on anything', () => {
  it('answers any text with a value or with errors that have words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almostJson), (text) => {
        const result = readDocument(text);
        if (!result.ok) expect(messagesOf(result.findings).length).toBeGreaterThan(0);
        for (const message of messagesOf(result.findings)) expect(message).not.toMatch(/\{\w+\}/);
        result.locate?.('/a/0/b');
      }),
      { numRuns: 500 },
    );
  });

  it('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const result = readDocument(input);
        expect(result.ok || result.findings.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what JSON.parse reads, whenever nothing is wrong with keys and numbers', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const result = readDocument(text);
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
        else
          expect(result.findings.every(({ messageId }) => ['farlig-noekkel', 'upresist'].includes(messageId))).toBe(
            true,
          );
      }),
    );
  });

  it('reads nothing that JSON.parse refuses', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        if (readDocument(text).ok) expect(() => JSON.parse(text.replace(/^\ufeff/, ''))).not.toThrow();
      }),
    );
  });

  it('repeats no value of the input in its findings', () => {
    fc.assert(
      fc.property(fc.constantFrom('', ',', '}', '\u0007', '"', '/*', '\ud800'), fc.nat(60), (noise, at) => {
        const text = `{"a": "${SECRET}", "b": ["${SECRET}"], "b": 1e999}`;
        const broken = text.slice(0, at) + noise + text.slice(at);
        expect(JSON.stringify(readDocument(broken).findings)).not.toContain('Navnesen');
      }),
    );
  });
});

describe('unprintableFindings on anything', () => {
  it('answers any value, and repeats none of it', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        for (const finding of unprintableFindings({ a: value, b: `${SECRET}\u0007` })) {
          expect(JSON.stringify(finding)).not.toContain('Navnesen');
        }
      }),
    );
  });
});
