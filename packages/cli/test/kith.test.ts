import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Delivery } from '@hjemmel/adapter';
import { type KithOptions, kith } from '@hjemmel/adapter-kith';
import { composeDocument, type DocumentType, validateDocument } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleText, validExamples } from './examples.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const driver = join(
  process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards'),
  'kith-xml/xsd/kith-driver.xsd',
);
const canCheck = existsSync(driver) && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no example was checked as a KITH message against the official schemas. It takes them (HJEMMEL_STANDARDS) and xmllint (libxml2-utils). ***\n',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-kith-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options: KithOptions = {
  avsender: {
    virksomhet: { navn: 'Eksempel kommune', herId: '8090001' },
    tjeneste: { navn: 'Psykisk helse og rus', herId: '8090002' },
  },
  adressebok: [
    {
      iDokumentet: 'Solli legesenter',
      virksomhet: { navn: 'Solli legesenter', herId: '8090003' },
      tjeneste: { navn: 'Fastlege', herId: '8090004' },
    },
  ],
  dokumenttyper: { intervensjonsplan: 'B01-2' },
};
const adapter = kith(options);
const context = { now: '2026-11-23T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };
const doctor = { id: 'lege', navn: 'Fastlegen', rolle: 'fastlege', virksomhet: 'Solli legesenter' };
const row = { id: 'til-lege', hvem: 'lege', rolle: 'kopi', rendisjon: 'kopi', kanal: 'kryptertMelding' };

async function deliveryOf(type: DocumentType, file: string): Promise<Delivery> {
  const text = exampleText(type.id, file);
  const report = validateDocument(type, JSON.parse(text), { today: '2026-11-23' });
  if (!report.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(type, report.document));
  const { document } = report;
  return {
    document: {
      ...document,
      mottaker: [...document.mottaker, row as Delivery['document']['mottaker'][number]],
      utvidelser: { ...document.utvidelser, 'no.eksempel.adresse': doctor },
    },
    letter,
    enclosures: [],
    source: new TextEncoder().encode(text),
    recipient: { kind: 'mottaker', id: row.id },
    rendition: letter.rendition,
    neutralTitle: 'Brev',
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
  };
}

/** What may stop an example from being a message; every other refusal is a fault of ours. */
const may = ['uten-foedselsnummer', 'ingen-tjeneste', 'utkast'];

describe.runIf(canCheck)('every example document as a KITH message', () => {
  for (const type of [individuellPlanType, kriseplanType, intervensjonsplanType, vedtakType]) {
    it(`${type.id} is valid by the official schemas, or refused for what it is`, async () => {
      const paths: string[] = [];
      for (const file of validExamples(type.id)) {
        const mapped = adapter.map(await deliveryOf(type, file), context);
        if (!mapped.ok) {
          expect(may, file).toContain(mapped.reason);
          continue;
        }
        const path = join(folder, `${type.id}-${file}.xml`);
        writeFileSync(path, mapped.payload.parts[0]?.bytes ?? '');
        paths.push(path);
      }
      expect(paths.length).toBeGreaterThan(5);
      execFileSync('xmllint', ['--nonet', '--noout', '--huge', '--schema', driver, ...paths], { stdio: 'pipe' });
    }, 180_000);
  }
});

/** The text of a message repeats the first contact, whatever else is left out of the copy: so the letter must have it too. */
it.each(['part', 'kopi', 'tjeneste'])(
  'the first contact of a kriseplan stands in the %s rendition',
  async (rendition) => {
    const text = exampleText('kriseplan', 'gyldig-full.json');
    const report = validateDocument(kriseplanType, JSON.parse(text), { today: '2026-11-23' });
    if (!report.ok) throw new Error('The example is not valid.');
    const letter = await textRenderer().render(composeDocument(kriseplanType, report.document, { rendition }));
    const printed = new TextDecoder().decode(letter.bytes).replace(/\s+/g, ' ');
    for (const word of ['Liv Fjellstad', '900 00 122', 'Hele døgnet', 'Pat Myhre', '23 00 00 41'])
      expect(printed).toContain(word);
  },
);
