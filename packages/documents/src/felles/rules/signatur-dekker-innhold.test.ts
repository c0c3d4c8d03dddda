import { describe, expect, it } from 'vitest';
import { contentHash } from '../content-hash.js';
import { signaturDekkerInnhold } from './signatur-dekker-innhold.js';
import { judged, testDocument } from './test-document.js';

const content = { notat: 'Det vi ble enige om.' };
const signed = [{ id: 's', innholdshash: contentHash(testDocument(content)) }];

describe('felles/signatur-dekker-innhold', () => {
  it('takes a signature over what stands there', () => {
    expect(judged(signaturDekkerInnhold, testDocument({ ...content, signatur: signed }))).toEqual([]);
  });

  it('lets status and a fagsystem’s own data change after it', () => {
    const later = {
      status: 'erstattet' as const,
      sistEndret: '2027-01-01T00:00:00+01:00',
      utvidelser: { 'no.eksempel': 1 },
    };
    expect(judged(signaturDekkerInnhold, testDocument({ ...content, ...later, signatur: signed }))).toEqual([]);
  });

  it('finds content that was changed after it', () => {
    expect(judged(signaturDekkerInnhold, testDocument({ notat: 'Noe annet.', signatur: signed }))).toEqual([
      'error endret /signatur/0/innholdshash',
    ]);
  });

  it('says nothing of a signature on paper', () => {
    expect(judged(signaturDekkerInnhold, testDocument({ signatur: [{ id: 's', navn: 'Pat Prøve' }] }))).toEqual([]);
  });
});
