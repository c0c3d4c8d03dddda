import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Delivery } from '@hjemmel/adapter';
import type { ArkivmeldingOptions, DigitalPostOptions } from '../src/index.js';

export const toArchive: ArkivmeldingOptions = {
  slag: 'arkivmelding',
  avsender: '942110464',
  system: 'Hjemmel',
  mottakere: [{ iDokumentet: 'Nabokommunen', navn: 'Nabo kommune', organisasjonsnummer: '940363586' }],
};
export const toMailbox: DigitalPostOptions = { slag: 'digital', avsender: '942110464' };
export const toPrinter: DigitalPostOptions = { slag: 'print', avsender: '942110464' };

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export const context = {
  now: '2026-11-24T12:00:00+01:00',
  uuid: (name: string) =>
    sha256(new TextEncoder().encode(name)).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5'),
};

/** As much of a PDF/A-2a as is looked at; fixed, so that a golden file changes only with the mapping or the example. */
export const pdfA = new TextEncoder().encode(
  '%PDF-1.7\n<x:xmpmeta><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></x:xmpmeta>\n',
);

const neighbour = { id: 'nabo', navn: 'Tildelingskontoret', rolle: 'kontor', virksomhet: 'Nabokommunen' };
const row = { id: 'til-nabo', hvem: 'nabo', rolle: 'kopi', rendisjon: 'kopi', kanal: 'kryptertMelding' };

/** An example with one more receiver, a body the document shares with; it is to that body, or to the first in the document. */
export function deliveryOf(example: string, to: 'virksomhet' | 'innbygger', changes: Partial<Delivery> = {}): Delivery {
  const source = new Uint8Array(readFileSync(new URL(`../../../examples/${example}.json`, import.meta.url)));
  const whole = JSON.parse(new TextDecoder().decode(source)) as Delivery['document'];
  const document = {
    ...whole,
    mottaker: [...whole.mottaker, row as Delivery['document']['mottaker'][number]],
    utvidelser: { ...whole.utvidelser, 'no.eksempel.adresse': neighbour },
  };
  const id = to === 'virksomhet' ? row.id : (whole.mottaker[0]?.id ?? '');
  return {
    document,
    letter: {
      bytes: pdfA,
      mediaType: 'application/pdf',
      sha256: sha256(pdfA),
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
