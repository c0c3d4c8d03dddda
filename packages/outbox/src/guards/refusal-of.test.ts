import type { Capabilities, DeliveryOrder, DeliveryRefusalReason } from '@hjemmel/adapter';
import type { Sharing } from '@hjemmel/model';
import { expect, it } from 'vitest';
import { sampleAdapter } from '../../test/sample-adapter.js';
import { hashOf, OPEN, sampleDocument, sampleOrder } from '../../test/sample-order.js';
import { refusalOf } from './refusal-of.js';

interface Change {
  readonly delivery?: Partial<DeliveryOrder['delivery']>;
  readonly sharing?: Partial<Sharing>;
  readonly capabilities?: Partial<Capabilities>;
  readonly addressClearedBy?: string;
  readonly requiresMandatory?: boolean;
}

function reasonOf({ delivery, sharing, capabilities, addressClearedBy, requiresMandatory = true }: Change = {}) {
  const order = { ...sampleOrder(delivery), ...(addressClearedBy !== undefined && { addressClearedBy }) };
  const { recipient, document } = order.delivery;
  return refusalOf({
    order,
    capabilities: { ...sampleAdapter().capabilities, ...capabilities },
    sharing: { ...OPEN, ...sharing },
    requiresMandatory,
    row: recipient.kind === 'mottaker' ? document.mottaker.find(({ id }) => id === recipient.id) : undefined,
  })?.reason;
}

const { letter } = sampleOrder().delivery;
const bytes = new TextEncoder().encode('vedlegg');
const enclosure = { vedlegg: 'v-1', mediaType: 'application/pdf', bytes, sha256: hashOf(bytes) };
const withRow = (sha256?: string) =>
  sampleDocument({ vedlegg: [{ id: 'v-1', tittel: 'Vedlegg', ...(sha256 !== undefined && { sha256 }) }] });
const asIs = (document = sampleDocument()) => ({
  document,
  source: new TextEncoder().encode(JSON.stringify(document)),
});
const service = { rendition: 'tjeneste', letter: { ...letter, rendition: 'tjeneste' } };
const own = { recipient: { kind: 'eget-system' }, ...service } as const;

it('lets through what is in order', () => {
  expect(reasonOf()).toBeUndefined();
});

it.each<[string, Change, DeliveryRefusalReason]>([
  ['a draft letter', { delivery: { letter: { ...letter, draft: true } } }, 'utkast'],
  ['a draft document', { delivery: { document: sampleDocument({ status: 'utkast' }) } }, 'utkast'],
  ['no notice of appeal', { delivery: { letter: { ...letter, mandatory: [] } } }, 'uten-klagerett'],
  ['other bytes', { delivery: { letter: { ...letter, bytes: new Uint8Array([1]) } } }, 'fil-endret'],
  [
    'other bytes enclosed',
    { delivery: { document: withRow(), enclosures: [{ ...enclosure, bytes: new Uint8Array([1]) }] } },
    'fil-endret',
  ],
  ['an enclosure of no row', { delivery: { enclosures: [enclosure] } }, 'fil-endret'],
  ['an enclosure twice', { delivery: { document: withRow(), enclosures: [enclosure, enclosure] } }, 'fil-endret'],
  [
    'another enclosure than the row names',
    { delivery: { document: withRow('0'.repeat(64)), enclosures: [enclosure] } },
    'fil-endret',
  ],
  ['a letter of another copy', { delivery: { letter: { ...letter, rendition: 'kopi' } } }, 'feil-rendisjon'],
  ['more than the row says', { delivery: service }, 'feil-rendisjon'],
  [
    'a copy nobody knows',
    { delivery: { rendition: 'alt', letter: { ...letter, rendition: 'alt' } } },
    'feil-rendisjon',
  ],
  ['no ground', { sharing: { allowed: [{ mottaker: 'm-fullmektig', grunnlag: 'part' }] } }, 'uten-grunnlag'],
  ['nobody of the document', { delivery: { recipient: { kind: 'mottaker', id: 'm-annen' } } }, 'uten-grunnlag'],
  ['the own system through another channel', { delivery: own }, 'uten-grunnlag'],
  ['a shielded row', { sharing: { excluded: ['m-bruker'] } }, 'skjermet'],
  ['a shielded person', { sharing: { excluded: ['bruker'] } }, 'skjermet'],
  ['a dead person', { sharing: { deceased: ['bruker'] } }, 'doed'],
  [
    'an unsafe way',
    { sharing: { unsafeChannels: ['sms'] }, capabilities: { reaches: ['sms', 'brevHjem'] } },
    'utrygg-kanal',
  ],
  [
    'an unchecked address, even cleared',
    {
      sharing: { addressProtection: 'ikkeKontrollert' },
      capabilities: { adressebeskyttelse: 'stoettes' },
      addressClearedBy: 'leder',
    },
    'adresse-ikke-kontrollert',
  ],
  [
    'a protected address',
    { sharing: { addressProtection: 'fortrolig' }, addressClearedBy: 'leder' },
    'adressebeskyttet',
  ],
  [
    'a protected address, not cleared',
    { sharing: { addressProtection: 'strengtFortrolig' }, capabilities: { adressebeskyttelse: 'stoettes' } },
    'adressebeskyttet',
  ],
  [
    'cleared by nobody',
    {
      sharing: { addressProtection: 'strengtFortroligUtland' },
      capabilities: { adressebeskyttelse: 'stoettes' },
      addressClearedBy: ' ',
    },
    'adressebeskyttet',
  ],
  ['another type', { capabilities: { documentTypes: ['kriseplan'] } }, 'type-stoettes-ikke'],
  ['another format', { capabilities: { mediaTypes: ['text/html'] } }, 'filtype-stoettes-ikke'],
  [
    'too many bytes',
    { delivery: { document: withRow(), enclosures: [enclosure] }, capabilities: { maxBytes: letter.bytes.length } },
    'for-stor',
  ],
  ['the document beside a lesser copy', { delivery: asIs(), sharing: { confidential: true } }, 'skjermet'],
  [
    'the document where someone is shielded',
    { delivery: { ...own, ...asIs() }, capabilities: { receiver: 'eget-system' }, sharing: { shielded: ['p-1'] } },
    'skjermet',
  ],
  [
    'another document than the one judged',
    { delivery: { ...own, source: new TextEncoder().encode('{}') }, capabilities: { receiver: 'eget-system' } },
    'fil-endret',
  ],
  [
    'a document that is no JSON',
    { delivery: { ...own, source: new Uint8Array([0xff]) }, capabilities: { receiver: 'eget-system' } },
    'fil-endret',
  ],
])('refuses %s', (_, change, reason) => {
  expect(reasonOf(change)).toBe(reason);
});

it('refuses a confidential document in the rendition of the service to a citizen channel, even to one who may read it', () => {
  const document = sampleDocument({
    mottaker: [{ id: 'm-bruker', hvem: 'bruker', rolle: 'part', rendisjon: 'tjeneste', kanal: 'brev' }],
  });
  const change = { delivery: { ...service, document }, sharing: { confidential: true } };
  expect(reasonOf(change)).toBe('feil-rendisjon');
  expect(reasonOf({ ...change, capabilities: { receiver: 'virksomhet' } })).toBeUndefined();
});

it.each<[string, Change]>([
  ['a stricter copy', { delivery: { rendition: 'kopi', letter: { ...letter, rendition: 'kopi' } } }],
  ['the own system', { delivery: own, capabilities: { receiver: 'eget-system' }, sharing: { allowed: [] } }],
  ['the document to the own system', { delivery: { ...own, ...asIs() }, capabilities: { receiver: 'eget-system' } }],
  [
    'a cleared address',
    {
      sharing: { addressProtection: 'fortrolig' },
      capabilities: { adressebeskyttelse: 'stoettes' },
      addressClearedBy: 'leder',
    },
  ],
  ['a type without a notice', { delivery: { letter: { ...letter, mandatory: [] } }, requiresMandatory: false }],
  [
    'an enclosure of a row',
    { delivery: { document: withRow(enclosure.sha256.toUpperCase()), enclosures: [enclosure] } },
  ],
])('lets through %s', (_, change) => {
  expect(reasonOf(change)).toBeUndefined();
});
