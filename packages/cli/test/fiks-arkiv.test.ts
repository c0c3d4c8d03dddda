import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fiksArkiv } from '@hjemmel/adapter-fiks-arkiv';
import { composeDocument, type DocumentType, validateDocument } from '@hjemmel/documents/felles';
import { individuellPlanType } from '@hjemmel/documents/individuell-plan';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleText, validExamples } from './examples.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = join(process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards'), 'fiks-arkiv/V1');
const schema = join(standards, 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd');
const canCheck = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no arkivmelding was checked against the official schemas. It takes them (HJEMMEL_STANDARDS) and xmllint (libxml2-utils). ***\n',
  );
}

const types: readonly DocumentType[] = [
  vedtakType,
  individuellPlanType,
  kriseplanType,
  intervensjonsplanType,
  samarbeidsavtaleType,
];
const adapter = fiksArkiv({ system: 'Hjemmel', planer: true, kildeSomVedlegg: true });
const context = { now: '2026-11-23T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-arkivmelding-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function mappedExample(type: DocumentType, file: string) {
  const source = new TextEncoder().encode(exampleText(type.id, file));
  const report = validateDocument(type, JSON.parse(exampleText(type.id, file)), { today: '2026-11-23' });
  if (!report.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(type, report.document));
  const bytes = new TextEncoder().encode('%PDF-1.7 enclosure');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const enclosures = (report.document.vedlegg ?? []).map(({ id }) => ({
    vedlegg: id,
    mediaType: 'application/pdf',
    bytes,
    sha256,
  }));
  const delivery = {
    document: report.document,
    letter,
    enclosures,
    source,
    recipient: { kind: 'eget-system' },
    rendition: letter.rendition,
    neutralTitle: 'Brev',
    caseKey: 'sak-1',
    sharing: {
      allowed: [],
      excluded: [],
      shielded: [],
      confidential: false,
      addressProtection: 'ugradert',
      unsafeChannels: [],
      deceased: [],
    },
  } as const;
  const mapped = adapter.map(delivery, context);
  if (!mapped.ok) throw new Error(`${file}: ${mapped.reason}`);
  return { ...mapped, source, document: report.document };
}

describe('every example document as arkivmelding', () => {
  for (const type of types) {
    it.runIf(canCheck)(
      `${type.id} is valid by the official schema`,
      async () => {
        const files = validExamples(type.id);
        const paths = await Promise.all(
          files.map(async (file) => {
            const { payload } = await mappedExample(type, file);
            const path = join(folder, `${type.id}-${file}.xml`);
            writeFileSync(path, payload.parts[0]?.bytes ?? '');
            return path;
          }),
        );
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths], { stdio: 'pipe' });
      },
      120_000,
    );

    it(`${type.id} comes back as the same bytes, and hides the name in public titles`, async () => {
      const { payload, source, document, lost } = await mappedExample(type, 'gyldig-full.json');
      expect(lost).toEqual([]);
      const back = adapter.receive?.({ ...payload, headers: { ...payload.headers, meldingId: 'm' } });
      expect(back).toMatchObject({ ok: true, kind: 'dokument', lost: [] });
      expect(back?.ok && back.kind === 'dokument' && Buffer.from(back.source).equals(source)).toBe(true);
      const xml = Buffer.from(payload.parts[0]?.bytes ?? []).toString();
      const open = [...xml.matchAll(/<offentligTittel>(.*?)<\/offentligTittel>/g)].map(([, text]) => text);
      expect(open).toHaveLength(2);
      for (const text of open) expect(text).not.toContain(document.bruker.navn);
      expect(xml).toContain('<m:kode>fmt/476</m:kode>');
      expect(JSON.stringify([payload.headers, payload.references])).not.toContain(document.bruker.navn);
    });
  }

  it.runIf(canCheck)('and every golden file is valid too', () => {
    const kept = join(root, 'adapters/fiks-arkiv/golden');
    const paths = readdirSync(kept).map((name) => join(kept, name));
    expect(paths.length).toBeGreaterThan(0);
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths], { stdio: 'pipe' });
  });

  it('names each duty of secrecy a decision of several laws stands under', async () => {
    const { payload } = await mappedExample(vedtakType, 'gyldig-full.json');
    const xml = Buffer.from(payload.parts[0]?.bytes ?? []).toString();
    expect(xml).toContain('Offentleglova § 13 jf. helse- og omsorgstjenesteloven § 12-1 og forvaltningsloven § 13<');
  });

  it.runIf(canCheck)('knows the schema would take a code text, and refuses it itself', () => {
    const example = readFileSync(join(standards, '../samples/NyJournalpostN1/arkivmelding.xml'), 'utf8');
    const path = join(folder, 'kodetekst.xml');
    writeFileSync(path, example.replace('>SØKNAD<', '>Søknad om noe<'));
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, path], { stdio: 'pipe' });
    const wrong = fiksArkiv({ system: 'Hjemmel', tilgangsrestriksjon: 'Unntatt offentlighet' });
    const mapped = wrong.map({ document: { type: 'vedtak' } } as never, context);
    expect(mapped).toMatchObject({ ok: false, reason: 'ukjent-kode', params: { tillatt: ['UO'] } });
  });
});
