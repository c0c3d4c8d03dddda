// One document type, mapped and read; prints JSON. With a number of megabytes as second argument: the memory of one attachment.
import { readFileSync } from 'node:fs';
import type { Delivery } from '@hjemmel/adapter';
import { fhirNo } from '@hjemmel/adapter-fhir-no';
import { perSecond } from '../measure.mjs';

const [type = 'vedtak', megabytes] = process.argv.slice(2);
const source = new Uint8Array(readFileSync(new URL(`../../../examples/${type}/gyldig-full.json`, import.meta.url)));
const document = JSON.parse(Buffer.from(source).toString('utf8')) as Delivery['document'];
const adapter = fhirNo({ receiver: 'eget-system', adressebeskyttelse: 'stoettes' });
const context = { now: '2026-11-24T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };

/** As large as the letters of docs/ytelse.md. */
const letter = (bytes: Uint8Array) =>
  ({
    bytes,
    mediaType: 'application/pdf',
    sha256: '',
    draft: false,
    rendition: 'part',
    mandatory: [],
  }) as unknown as Delivery['letter'];
const deliveryOf = (size: number) =>
  ({
    ...{ document, letter: letter(new Uint8Array(size)), enclosures: [], source, recipient: { kind: 'eget-system' } },
    ...{ rendition: 'part', neutralTitle: 'Brev', caseKey: 'sak', sharing: {} },
  }) as unknown as Delivery;

function mapped(delivery: Delivery) {
  const made = adapter.map(delivery, context);
  if (!made.ok) throw new Error(made.reason);
  return made.payload;
}

process.stdout.write(JSON.stringify(megabytes === undefined ? speed() : memory(Number(megabytes))));

function speed() {
  const delivery = deliveryOf(30_000);
  const payload = mapped(delivery);
  const [part] = payload.parts;
  const bundle = JSON.parse(Buffer.from(part?.bytes ?? []).toString('utf8'));
  // The least a bundle can cost: its JSON and nothing else.
  const bare = perSecond(() => new TextEncoder().encode(JSON.stringify(bundle)));
  const parsed = perSecond(() => JSON.parse(Buffer.from(part?.bytes ?? []).toString('utf8')));
  return {
    mapped: perSecond(() => mapped(delivery)),
    bare,
    read: perSecond(() => adapter.receive?.(payload)),
    parsed,
    bytes: part?.bytes.length ?? 0,
    without: (part?.bytes.length ?? 0) - Math.ceil(30_000 / 3) * 4,
  };
}

function memory(size: number) {
  const delivery = deliveryOf(size * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const payload = mapped(delivery);
  const afterMap = process.memoryUsage().rss;
  adapter.receive?.(payload);
  const MB = 1024 * 1024;
  return {
    mapMb: (afterMap - before) / MB,
    readMb: (process.memoryUsage().rss - before) / MB,
    bytes: payload.parts[0]?.bytes.length,
  };
}
