import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { docxRenderer } from '@hjemmel/render-docx';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { expect, it } from 'vitest';
import { exampleText } from './examples.js';
import { hjemmel } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-hent-'));

/** A letter as PDF or for Word, by its name, with the bytes it was made of inside or without. */
async function made(name: string, withSource: boolean): Promise<{ readonly path: string; readonly source: Buffer }> {
  const source = Buffer.from(exampleText('vedtak', 'gyldig-minimal.json'));
  const report = validateDocument(vedtakType, JSON.parse(source.toString()), { today: '2026-11-23' });
  if (!report.ok) throw new Error('not valid');
  const tree = composeDocument(vedtakType, report.document, {});
  const renderer = name.endsWith('.pdf') ? pdfRenderer() : docxRenderer();
  const { bytes } = await renderer.render(tree, withSource ? { source: { bytes: source } } : {});
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, source };
}

it.each(['pdf', 'docx'])('gives back the document byte for byte: %s', async (format) => {
  const { path, source } = await made(`med.${format}`, true);
  const out = join(folder, 'ut.json');
  expect(await hjemmel(['hent', path, '--ut', out])).toMatchObject({ code: 0, stdout: '' });
  expect(readFileSync(out).equals(source)).toBe(true);
  expect((await hjemmel(['hent', path])).stdout).toBe(source.toString());
});

it('says what is wrong, and exits with 1', async () => {
  const { path } = await made('uten.pdf', false);
  expect(await hjemmel(['hent', path])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('ikke noe dokument'),
  });
  const whole = readFileSync(path);
  const half = join(folder, 'halv.pdf');
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  expect(await hjemmel(['hent', half])).toMatchObject({ code: 1, stderr: expect.stringContaining('ødelagt') });
  const locked = join(folder, 'låst.pdf');
  writeFileSync(locked, Buffer.from(whole.toString('latin1').replace('/Root ', '/Encrypt<<>>/Root '), 'latin1'));
  expect(await hjemmel(['hent', locked])).toMatchObject({ code: 1, stderr: expect.stringContaining('passord') });
  const text = join(folder, 'tekst.pdf');
  writeFileSync(text, 'hei');
  expect(await hjemmel(['hent', text])).toMatchObject({ code: 1, stderr: expect.stringContaining('ikke en PDF') });
});

it('says what is wrong with a Word file, and exits with 1', async () => {
  const { path } = await made('uten.docx', false);
  expect(await hjemmel(['hent', path])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('ikke noe dokument i dette Word-dokumentet'),
  });
  const whole = readFileSync(path);
  const half = join(folder, 'halv.docx');
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  expect(await hjemmel(['hent', half])).toMatchObject({ code: 1, stderr: expect.stringContaining('ødelagt') });
  const locked = join(folder, 'laast.docx');
  writeFileSync(locked, Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'));
  expect(await hjemmel(['hent', locked])).toMatchObject({ code: 1, stderr: expect.stringContaining('passord') });
});
