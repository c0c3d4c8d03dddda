import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Delivery } from '@hjemmel/adapter';
import { kitSamples } from '@hjemmel/testkit';
import { expect, it } from 'vitest';
import { fiksArkiv } from '../src/index.js';

/** After a change that is meant: `vitest run adapters/fiks-arkiv/test/golden.test.ts -u`, and read the difference. */
const examples = [
  'individuell-plan/gyldig-barn',
  'individuell-plan/gyldig-full',
  'intervensjonsplan/gyldig-fortrolig-adresse-og-verge',
  'intervensjonsplan/gyldig-full',
  'kriseplan/gyldig-full',
  'kriseplan/gyldig-samisk-forvaltningsomraade',
  'samarbeidsavtale/gyldig-full',
  'samarbeidsavtale/gyldig-verge-oekonomi',
  'vedtak/gyldig-full',
  'vedtak/gyldig-fullmektig',
  'vedtak/gyldig-nav-oslo-vilkaar',
  'vedtak/gyldig-samisk',
  'vedtak/gyldig-strengt-fortrolig-adresse',
  'vedtak/gyldig-ungdom-over-15',
];
const golden = new URL('../golden/', import.meta.url);
const nameOf = (example: string) => `${example.replace('/', '-')}.arkivmelding.xml`;

const adapter = fiksArkiv({ system: 'Hjemmel', planer: true, kildeSomVedlegg: true });
const context = { now: '2026-11-24T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The letters are fixed, so that a file changes only when the mapping or the example does. */
const letter = bytesOf(
  '%PDF-1.7\n<x:xmpmeta><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></x:xmpmeta>\n',
);
const enclosure = bytesOf('%PDF-1.7\n');

function deliveryOf(example: string): Delivery {
  const source = readFileSync(new URL(`../../../examples/${example}.json`, import.meta.url));
  const document = JSON.parse(source.toString('utf8')) as Delivery['document'];
  const [usual] = kitSamples(adapter.capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  return {
    ...usual.delivery,
    document,
    letter: { ...usual.delivery.letter, bytes: letter, mediaType: 'application/pdf', sha256: sha256(letter) },
    enclosures: (document.vedlegg ?? []).map(({ id }) => ({
      vedlegg: id,
      mediaType: 'application/pdf',
      bytes: enclosure,
      sha256: sha256(enclosure),
    })),
    source,
    dispatched: '2026-11-24T09:30:00+01:00',
    caseKey: 'sak-1',
  };
}

it.each(examples)('%s gives the arkivmelding that is kept', async (example) => {
  const made = adapter.map(deliveryOf(example), context);
  if (!made.ok) throw new Error(made.reason);
  const xml = new TextDecoder().decode(made.payload.parts[0]?.bytes);
  await expect(xml).toMatchFileSnapshot(fileURLToPath(new URL(nameOf(example), golden)));
});

it('keeps no other', () => {
  expect(readdirSync(golden).sort()).toEqual(examples.map(nameOf).sort());
});
