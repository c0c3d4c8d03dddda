import { expect, it } from 'vitest';
import { sampleOrder } from '../../test/sample-order.js';
import { packContent, unpackContent } from './content.js';
import { asText, fromText } from './pack.js';

it('gives back what was kept, byte for byte', () => {
  const bytes = new Uint8Array([0, 255, 10, 13]);
  const enclosure = { vedlegg: 'v-1', mediaType: 'image/png', bytes, sha256: 'ab' };
  for (const change of [
    {},
    { source: bytes },
    { enclosures: [enclosure, { ...enclosure, bytes: new Uint8Array() }] },
  ]) {
    const { delivery } = sampleOrder(change);
    expect(unpackContent(fromText(asText(packContent(delivery))))).toEqual(delivery);
  }
});
