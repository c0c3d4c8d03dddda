import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Delivery } from '@hjemmel/adapter';
import type { KithOptions } from '../src/index.js';

export const options: KithOptions = {
  avsender: {
    virksomhet: { navn: 'Eksempel kommune', herId: '8090001', organisasjonsnummer: '942110464' },
    tjeneste: { navn: 'Psykisk helse og rus', herId: '8090002' },
  },
  adressebok: [
    {
      iDokumentet: 'Solli legesenter',
      virksomhet: { navn: 'Solli legesenter', herId: '8090003' },
      person: { fornavn: 'Ada', etternavn: 'Sjøberg', herId: '8090004' },
    },
  ],
  dokumenttyper: { intervensjonsplan: 'B01-2' },
};

export const context = {
  now: '2026-11-24T12:00:00+01:00',
  uuid: (name: string) => `0b8f2c1e-6a57-5d0e-9a43-${name.padEnd(12, '0').slice(0, 12)}`,
};

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** As much of a PDF/A-2a as is looked at; fixed, so that a golden file changes only with the mapping or the example. */
export const pdfA = new TextEncoder().encode(
  '%PDF-1.7\n<x:xmpmeta><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></x:xmpmeta>\n',
);

export const exampleOf = (example: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../examples/${example}.json`, import.meta.url)));

const doctor = { id: 'kith-lege', navn: 'Ada Sjøberg', rolle: 'fastlege', virksomhet: 'Solli legesenter' };
const row = { id: 'kith-mottaker', hvem: 'kith-lege', rolle: 'kopi', rendisjon: 'tjeneste', kanal: 'kryptertMelding' };

/** An example with one more receiver, a doctor the document shares with. */
export function deliveryOf(example: string, changes: Partial<Delivery> = {}): Delivery {
  const source = exampleOf(example);
  const whole = JSON.parse(new TextDecoder().decode(source)) as Delivery['document'];
  const document = {
    ...whole,
    mottaker: [...whole.mottaker, row as Delivery['document']['mottaker'][number]],
    utvidelser: { ...whole.utvidelser, 'no.eksempel.adresse': doctor },
  };
  const letter = {
    bytes: pdfA,
    mediaType: 'application/pdf',
    sha256: sha256(pdfA),
    draft: false,
    rendition: 'tjeneste',
    mandatory: [],
    versions: { schema: '1.0', law: '2026.11', texts: '1.0' },
  };
  return {
    document,
    letter,
    enclosures: [],
    source,
    recipient: { kind: 'mottaker', id: row.id },
    rendition: 'tjeneste',
    neutralTitle: 'Brev fra Eksempel kommune',
    caseKey: 'sak-1',
    sharing: {
      allowed: [{ mottaker: row.id, grunnlag: 'samtykke' }],
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
