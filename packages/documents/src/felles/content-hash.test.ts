import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.js';

const document = {
  type: 'notat',
  klagerett: [{ id: 'k', klagefrist: { uker: 4, sisteDag: '2026-12-21' } }],
  tekst: 'Noe vi ble enige om',
};

describe('contentHash', () => {
  it('is a frozen number over frozen content, so that old signatures hold', () => {
    expect(contentHash({ type: 'notat', tekst: 'æ' })).toBe(
      '652f634180edaf353771379e61110690297064f5c4ddcccae03cd162dffa0241',
    );
  });

  it('does not change with the order of keys, or with what happens after signing', () => {
    const hash = contentHash(document);
    const { type, ...rest } = document;
    expect(contentHash({ ...rest, type })).toBe(hash);
    const after = { status: 'ferdig', sistEndret: 'x', signatur: [{}], underretning: {}, utvidelser: { a: 1 } };
    expect(contentHash({ ...document, ...after })).toBe(hash);
    expect(contentHash({ ...document, klagerett: [{ id: 'k', klagefrist: { uker: 4 } }] })).toBe(hash);
  });

  it('changes with any content', () => {
    const hash = contentHash(document);
    expect(contentHash({ ...document, tekst: 'Noe vi ble enige om.' })).not.toBe(hash);
    expect(contentHash({ ...document, klagerett: [{ id: 'k', klagefrist: { uker: 3 } }] })).not.toBe(hash);
    expect(contentHash({ ...document, rader: [{ status: 'ferdig' }] })).not.toBe(
      contentHash({ ...document, rader: [{ status: 'utkast' }] }),
    );
  });

  it('does not throw on a draft whose klagerett is another shape', () => {
    expect(contentHash({ klagerett: [null, {}, { klagefrist: null }] })).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash({ klagerett: 'x' })).toMatch(/^[0-9a-f]{64}$/);
  });
});
