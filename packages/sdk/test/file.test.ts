import { readFileSync } from 'node:fs';
import { intervensjonsplanType } from '@hjemmel/documents/intervensjonsplan';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { samarbeidsavtaleType } from '@hjemmel/documents/samarbeidsavtale';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel, HjemmelError } from '@hjemmel/sdk';
import { type DocumentTree, p } from '@hjemmel/tree';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const hjemmel = createHjemmel({
  types: [vedtakType, kriseplanType, samarbeidsavtaleType, intervensjonsplanType],
  renderers: [pdfRenderer(), textRenderer()],
});
const today = { today: '2026-11-23' };

function example(path: string): Uint8Array {
  return readFileSync(new URL(`../../../examples/${path}.json`, import.meta.url));
}

function changed(path: string, change: (document: Record<string, unknown>) => void): Uint8Array {
  const document = JSON.parse(Buffer.from(example(path)).toString());
  change(document);
  return Buffer.from(JSON.stringify(document));
}

function treeOf(bytes: Uint8Array): DocumentTree {
  const read = hjemmel.read(bytes);
  const report = hjemmel.validate(read.ok ? read.value : undefined, today);
  if (!report.ok) throw new Error('not valid');
  return hjemmel.compose(report.document);
}

/** A PDF that says what the tree says, with any data inside: what nobody gets through the SDK. */
const pdf = async (tree: DocumentTree, bytes: Uint8Array) =>
  (await pdfRenderer().render(tree, { source: { bytes } })).bytes;
const minimal = example('vedtak/gyldig-minimal');
const ids = async (bytes: Uint8Array) =>
  (await hjemmel.validateFile(bytes, 'pdf', today)).findings.map((found) => [found.messageId, found.path]);

describe('a file with its document inside', () => {
  it.each([
    'vedtak/gyldig-full',
    'vedtak/gyldig-nynorsk',
    'vedtak/gyldig-samisk',
    'kriseplan/gyldig-engelsk',
    'samarbeidsavtale/gyldig-minimal',
  ])('is judged as the document is: %s', async (path) => {
    const bytes = example(path);
    const made = await hjemmel.renderWithSource(bytes, 'pdf', today);
    if (!made.ok) throw new Error(made.reason);
    const report = await hjemmel.validateFile(made.rendered.bytes, 'pdf', today);
    expect(report).toMatchObject({ ok: true, findings: made.findings });
    expect('source' in report && Buffer.from(report.source).equals(bytes)).toBe(true);
  });

  it('is refused where the data would tell what the copy leaves out', async () => {
    const reason = async (bytes: Uint8Array) => {
      const made = await hjemmel.renderWithSource(bytes, 'pdf', today);
      return made.ok ? 'made' : made.reason;
    };
    expect(await reason(example('vedtak/gyldig-strengt-fortrolig-adresse'))).toBe('skjermet');
    expect(await reason(example('kriseplan/gyldig-full'))).toBe('skjermet');
    expect(await reason(example('intervensjonsplan/gyldig-minimal'))).toBe('utelater');
    const hidden = changed('samarbeidsavtale/gyldig-minimal', (document) => {
      Object.assign(document.avsender as object, {
        skjermetVisning: {
          avsendernavn: 'Kommunen',
          postadresse: { linjer: ['Postboks 1'], postnummer: '0101', poststed: 'Oslo' },
        },
      });
    });
    expect(await reason(hidden)).toBe('skjermet');
  });

  it('is refused for a draft, for errors and for a format that cannot hold it', async () => {
    const draft = changed('vedtak/gyldig-minimal', (document) => Object.assign(document, { status: 'utkast' }));
    const wrong = changed('vedtak/gyldig-minimal', (document) => delete document.klagerett);
    expect(await hjemmel.renderWithSource(draft, 'pdf', today)).toMatchObject({ ok: false, reason: 'utkast' });
    expect(await hjemmel.renderWithSource(wrong, 'pdf', today)).toMatchObject({ ok: false, reason: 'feil' });
    expect(await hjemmel.renderWithSource(minimal, 'text', today)).toMatchObject({ ok: false, reason: 'formatet' });
    expect(await hjemmel.renderWithSource(Buffer.from('{'), 'pdf', today)).toMatchObject({ reason: 'feil' });
  });

  it('is never made by the way that does not ask', async () => {
    const made = hjemmel.render(treeOf(minimal), 'pdf', { source: { bytes: minimal } });
    await expect(made).rejects.toMatchObject({ code: 'source-unchecked' });
    await expect(made).rejects.toSatisfy(HjemmelError.isInstance);
  });
});

describe('text that is not what the document gives', () => {
  const tree = treeOf(minimal);

  it('is found where it parts', async () => {
    const first = tree.blocks.findIndex(({ type }) => type === 'paragraph');
    const blocks = tree.blocks.map((block, index) => (index === first ? p('Noe ganske annet.') : block));
    expect(await ids(await pdf({ ...tree, blocks }, minimal))).toContainEqual([
      'annen-tekst',
      tree.blocks[first]?.source,
    ]);
  });

  it('is found when something is added, taken out, moved or said to someone else', async () => {
    const { blocks, envelope } = tree;
    const [at, here] = [blocks.findIndex(({ type }) => type === 'paragraph'), blocks.slice(1)];
    const to = envelope.recipient ?? { name: '', lines: [] };
    for (const forged of [
      { ...tree, blocks: [...blocks, p('Du kan ikke klage likevel.')] },
      { ...tree, blocks: blocks.filter((_, index) => index !== at) },
      { ...tree, blocks: [...blocks.slice(0, 1), ...here.slice(1), ...here.slice(0, 1)] },
      { ...tree, envelope: { ...envelope, recipient: { ...to, name: 'Noen Andre' } } },
    ]) {
      expect((await ids(await pdf(forged, minimal))).map(([id]) => id)).toContain('annen-tekst');
    }
  });

  it('is told of beside the findings of the document itself', async () => {
    const wrong = changed('vedtak/gyldig-minimal', (document) => delete document.klagerett);
    const report = await hjemmel.validateFile(await pdf(tree, wrong), 'pdf', today);
    expect(report.ok).toBe(false);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['skjema/required', 'fil/tekst-stemmer']),
    );
  });

  it('is a warning when the file was made with other law or texts', async () => {
    const old = { ...tree, versions: { ...tree.versions, law: '2025.01' } };
    const found = (await hjemmel.validateFile(await pdf(old, minimal), 'pdf', today)).findings.find(
      ({ ruleId }) => ruleId === 'fil/tekst-stemmer',
    );
    expect(found).toMatchObject({ messageId: 'annen-versjon', severity: 'warning' });
    expect(found && hjemmel.message(found)).toContain('lovregister 2025.01');
  });

  it('is a warning when it stands at the foot', async () => {
    const foot = { ...tree, labels: { ...tree.labels, page: 'Ring 900 00 000. {page}/{pages}' } };
    expect(await ids(await pdf(foot, minimal))).toContainEqual(['viser-mer', '']);
    expect(await ids(await pdf(tree, minimal))).not.toContainEqual(['viser-mer', '']);
  });

  it('is not looked for in data that give no document at all', async () => {
    const other = Buffer.from('{"type":"faktura"}');
    expect(await ids(await pdf(tree, other))).toEqual([['ukjent-type', '/type']]);
    expect(await ids(await pdf(tree, Buffer.from('{')))).toEqual([['json', '']]);
  });
});

describe('a file that cannot be judged', () => {
  it('says why', async () => {
    const plain = (await pdfRenderer().render(treeOf(minimal))).bytes;
    const whole = await pdf(treeOf(minimal), minimal);
    const half = whole.subarray(0, whole.length / 2);
    for (const [bytes, reason] of [
      [plain, 'uten-data'],
      [half, 'oedelagt'],
      [minimal, 'ikke-formatet'],
    ] as const) {
      const report = await hjemmel.validateFile(bytes, 'pdf', today);
      expect(report).toMatchObject({ ok: false, reason, findings: [{ ruleId: 'fil/kan-leses', messageId: reason }] });
      for (const language of ['nb', 'nn', 'en'] as const)
        expect(hjemmel.message(report.findings[0] as never, language)).toMatch(/^[A-Z].*\.$/u);
    }
    expect(await hjemmel.validateFile(plain, 'text', today)).toMatchObject({ ok: false, reason: 'ikke-formatet' });
  });

  it('has rules that can be explained', () => {
    expect(hjemmel.ruleIds()).toEqual(expect.arrayContaining(['fil/kan-leses', 'fil/tekst-stemmer']));
    expect(hjemmel.explain('fil/tekst-stemmer')).toMatchObject({ severity: { 'annen-tekst': 'error' } });
  });
});
