import { describe, expect, it } from 'vitest';
import type { ReadLimits } from './limits.js';
import { readDocument } from './read-document.js';

const ids = (input: Uint8Array | string, limits?: Partial<ReadLimits>) =>
  readDocument(input, limits).findings.map(({ messageId }) => messageId);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readDocument', () => {
  it('reads text and bytes alike', () => {
    for (const input of ['{"æ": [1, "ø"]}', utf8('{"æ": [1, "ø"]}'), Buffer.from('{"æ": [1, "ø"]}')]) {
      expect(readDocument(input)).toMatchObject({ ok: true, value: { æ: [1, 'ø'] }, findings: [] });
    }
  });

  it('locates in what it read', () => {
    const read = readDocument('{\n "a": 1}');
    expect(read.ok && read.locate('/a')).toMatchObject({ line: 2, column: 7 });
  });

  it.each([null, undefined, 0, Number.NaN, true, {}, [], Symbol('x'), () => '', { length: 3 }])(
    'refuses what is neither text nor bytes (%#)',
    (input) => {
      const result = readDocument(input as unknown as string);
      expect(result).toMatchObject({ ok: false, findings: [{ ruleId: 'skjema/ikke-tekst', severity: 'error' }] });
    },
  );

  it('skips a BOM with a warning', () => {
    expect(readDocument('\ufeff{}')).toMatchObject({ ok: true, findings: [{ messageId: 'bom', severity: 'warning' }] });
    expect(readDocument(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toMatchObject({ ok: true, value: {} });
  });

  it.each([
    ['UTF-16 with BOM', bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0), 'ikke-utf8'],
    ['UTF-16 without BOM', bytes(0x7b, 0, 0x7d, 0), 'json'],
    ['Latin-1', bytes(0x22, 0xe5, 0x22), 'ikke-utf8'],
    ['a lone continuation byte', bytes(0x22, 0x80, 0x22), 'ikke-utf8'],
    ['an overlong form', bytes(0x22, 0xc0, 0xaf, 0x22), 'ikke-utf8'],
    ['an encoded surrogate', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 'ikke-utf8'],
    ['nothing', bytes(), 'json'],
  ])('refuses %s', (_name, input, messageId) => {
    expect(readDocument(input).ok).toBe(false);
    expect(ids(input)[0]).toBe(messageId);
  });

  it('does not take white space JSON does not know', () => {
    expect(readDocument('\u00a0{}').ok).toBe(false);
    expect(readDocument('{}\u2028').ok).toBe(false);
  });

  it('refuses duplicate and dangerous keys', () => {
    expect(ids('{"a": 1, "a": 1}')).toEqual(['dobbel-noekkel']);
    expect(ids('{"__proto__": {"x": 1}}')).toEqual(['farlig-noekkel']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('keeps text and places of what is text but not a document', () => {
    const read = readDocument('{"a": 1,}');
    expect(read).toMatchObject({ ok: false, text: '{"a": 1,}' });
    expect(read.locate?.('/a')).toMatchObject({ line: 1, column: 7 });
  });
});

describe('limits of readDocument', () => {
  it.each([65, 200, 100_000])('refuses %i levels', (levels) => {
    expect(readDocument('['.repeat(levels) + ']'.repeat(levels))).toMatchObject({
      ok: false,
      findings: [{ messageId: 'dybde', params: { limit: 64 } }],
    });
    expect(ids('{"a":'.repeat(levels))).toEqual(['dybde']);
  });

  it('reads 64 levels', () => {
    expect(readDocument('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
  });

  it('keeps a caller from asking for more than the parser can bear', () => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readDocument(nested, { maxDepth: 1_000_000 })).toMatchObject({
      ok: false,
      findings: [{ messageId: 'dybde' }],
    });
    const allowed = '['.repeat(500) + ']'.repeat(500);
    expect(readDocument(allowed, { maxDepth: 1_000_000 }).ok).toBe(true);
  });

  it('refuses 50 MB without reading it', () => {
    const big = `"${'x'.repeat(50_000_000)}"`;
    expect(readDocument(big)).toEqual({
      ok: false,
      findings: [expect.objectContaining({ messageId: 'for-stor', params: { limit: 10_000_000 } })],
    });
    expect(ids(new Uint8Array(50_000_000))).toEqual(['for-stor']);
  });

  it('counts bytes, not characters', () => {
    expect(readDocument('"ååå"', { maxBytes: 8 }).ok).toBe(true);
    expect(ids('"ååå"', { maxBytes: 7 })).toEqual(['for-stor']);
    expect(ids(utf8('"ååå"'), { maxBytes: 7 })).toEqual(['for-stor']);
  });

  it('keeps its own limit where none is given', () => {
    expect(readDocument('{}', { maxBytes: undefined } as unknown as Partial<ReadLimits>).ok).toBe(true);
    expect(ids(new Uint8Array(10_000_001), { maxBytes: undefined } as unknown as Partial<ReadLimits>)).toEqual([
      'for-stor',
    ]);
  });
});
