import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Delivery } from '@hjemmel/adapter';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const context = {
  now: '2026-11-24T12:00:00+01:00',
  uuid: (name: string) =>
    sha256(new TextEncoder().encode(name)).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5'),
};

/** Fixed, so that a golden file changes only with the mapping or the example. */
const pdf = new TextEncoder().encode('%PDF-1.7\n');

/** An example to the first recipient it has, with a letter that is always the same. */
export function deliveryOf(example: string, changes: Partial<Delivery> = {}): Delivery {
  const source = new Uint8Array(readFileSync(new URL(`../../../examples/${example}.json`, import.meta.url)));
  const document = JSON.parse(new TextDecoder().decode(source)) as Delivery['document'];
  const id = document.mottaker[0]?.id ?? '';
  return {
    document,
    letter: {
      bytes: pdf,
      mediaType: 'application/pdf',
      sha256: sha256(pdf),
      draft: false,
      rendition: 'part',
      mandatory: ['klagerett'],
      versions: { schema: '1.0', law: '2026.11', texts: '1.0' },
    },
    enclosures: [],
    source,
    recipient: { kind: 'mottaker', id },
    rendition: 'part',
    neutralTitle: 'Brev fra Trondheim kommune',
    caseKey: 'sak-1',
    sharing: {
      allowed: [{ mottaker: id, grunnlag: 'part' }],
      excluded: [],
      shielded: [],
      confidential: false,
      addressProtection: 'ugradert',
      unsafeChannels: [],
      deceased: [],
    },
    ...changes,
  };
}
