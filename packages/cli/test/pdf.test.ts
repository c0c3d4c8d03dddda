import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { describe, expect, it, vi } from 'vitest';
import { examplePath, exampleText } from './examples.js';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-kilde-'));
const out = (name: string) => join(folder, name);
const full = examplePath('vedtak', 'gyldig-full.json');

describe('render --kilde', () => {
  it('puts the document into the PDF, which hent and validate take from there', async () => {
    const path = out('brev.pdf');
    expect(await hjemmel(['render', full, '--kilde', '-o', path])).toMatchObject({ code: 0 });
    expect((await hjemmel(['hent', path])).stdout).toBe(exampleText('vedtak', 'gyldig-full.json'));
    const [inside, beside] = [await hjemmel(['validate', path]), await hjemmel(['validate', full])];
    expect(inside).toMatchObject({ code: 0, stdout: beside.stdout.replaceAll(full, path) });
    expect((await hjemmel(['validate', '-'], readFileSync(path))).code).toBe(0);
  });

  it('reads standard input once', async () => {
    const path = out('inn.pdf');
    const text = exampleText('vedtak', 'gyldig-minimal.json');
    expect(await hjemmel(['render', '-', '--kilde', '-o', path], text)).toMatchObject({ code: 0 });
    expect((await hjemmel(['hent', path])).stdout).toBe(text);
  });

  it('puts it into a Word document too', async () => {
    const path = out('med-kilde.docx');
    const made = await hjemmel(['render', full, '--format', 'docx', '--kilde', '-o', path]);
    expect(made).toMatchObject({ code: 0 });
    expect((await hjemmel(['hent', path])).stdout).toBe(exampleText('vedtak', 'gyldig-full.json'));
  });

  it('leaves the document out unless it is asked for', async () => {
    const path = out('uten.pdf');
    await hjemmel(['render', full, '-o', path]);
    expect(readFileSync(path).includes('EmbeddedFile')).toBe(false);
  });

  it.each([
    ['en skjult adresse', 1, ['vedtak', 'gyldig-strengt-fortrolig-adresse.json'], []],
    ['utelater noe', 1, ['intervensjonsplan', 'gyldig-minimal.json'], []],
    ['Bare en PDF', 2, ['vedtak', 'gyldig-full.json'], ['--format', 'html']],
    ['Et utkast', 2, ['vedtak', 'gyldig-full.json'], ['--utkast']],
  ] as const)('is refused: %s', async (words, code, [type, file], flags) => {
    const path = out('nei.pdf');
    const ran = await hjemmel(['render', examplePath(type, file), '--kilde', ...flags, '-o', path]);
    expect(ran).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) });
    expect(existsSync(path)).toBe(false);
  });
});

describe('validate on a PDF', () => {
  it('knows the address and footer of a theme it is given', async () => {
    const [theme, pdf] = [out('tema.json'), out('kledd.pdf')];
    writeFileSync(
      theme,
      JSON.stringify({ navn: 'Trondheim kommune', bunntekst: ['Besøk: Rådhuset, mandag til fredag'] }),
    );
    expect(await hjemmel(['render', full, '--kilde', '--tema', theme, '-o', pdf])).toMatchObject({ code: 0 });
    const without = await hjemmel(['validate', pdf]);
    expect(without.stdout).toContain('fil/tekst-stemmer');
    expect((await hjemmel(['validate', pdf, '--tema', theme])).stdout).not.toContain('fil/');
  });

  it('finds a text that the document does not give, at its place in the document', async () => {
    const source = Buffer.from(exampleText('vedtak', 'gyldig-full.json'));
    const report = validateDocument(vedtakType, JSON.parse(source.toString()), { today: '2026-11-23' });
    if (!report.ok) throw new Error('not valid');
    const tree = composeDocument(vedtakType, report.document);
    const forged = { ...tree, blocks: tree.blocks.filter(({ type }) => type !== 'table' && type !== 'list') };
    const path = out('endret.pdf');
    writeFileSync(path, (await pdfRenderer().render(forged, { source: { bytes: source } })).bytes);
    const ran = await hjemmel(['validate', path]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('Teksten i fila er ikke den dokumentet gir.');
    expect(ran.stdout).toContain('[fil/tekst-stemmer]');
    expect(ran.stdout).toContain('hjemmel forklar fil/tekst-stemmer');
    const [{ findings }] = JSON.parse((await hjemmel(['validate', path, '--report', 'json'])).stdout);
    const found = findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'fil/tekst-stemmer');
    expect(found).toMatchObject({ messageId: 'annen-tekst', severity: 'error' });
    expect(found.line).toBeGreaterThan(1);
  });

  it('says clearly what cannot be judged, beside what can', async () => {
    const [half, fake, bare] = [out('halv.pdf'), out('falsk.pdf'), out('bar.pdf')];
    await hjemmel(['render', full, '--kilde', '-o', half]);
    await hjemmel(['render', full, '-o', bare]);
    writeFileSync(half, readFileSync(half).subarray(0, 5000));
    writeFileSync(fake, 'hei');
    const { code, stdout } = await hjemmel(['validate', half, fake, bare, full]);
    expect(code).toBe(1);
    for (const words of ['ødelagt', 'ikke en fil av det slaget', 'ikke noe dokument i fila'])
      expect(stdout).toContain(words);
    expect(stdout.match(/\[fil\/kan-leses\]/g)).toHaveLength(3);
    const english = await hjemmel(['validate', bare, '--lang', 'en']);
    expect(english.stdout).toContain('There is no document in the file');
    expect((await hjemmel(['forklar', 'fil/kan-leses'])).stdout).toContain('låst med passord');
  });

  it('names every type when the document inside is of none', async () => {
    const { tree } = await import('../../render-pdf/src/fixture-trees.js');
    const path = out('ukjent.pdf');
    const source = { bytes: Buffer.from('{"type":"faktura"}') };
    writeFileSync(path, (await pdfRenderer().render(tree([]), { source })).bytes);
    expect((await hjemmel(['validate', path])).stdout).toContain('vedtak, individuell-plan, kriseplan');
  });
});
