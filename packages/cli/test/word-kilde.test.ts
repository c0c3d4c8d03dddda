import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { hasLibreOffice, savedByLibreOffice } from '../../render-docx/src/test-libreoffice.js';
import { changed, partOf } from '../../render-docx/src/test-package.js';
import { examplePath, exampleText } from './examples.js';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-word-'));
const out = (name: string) => join(folder, name);
const full = examplePath('vedtak', 'gyldig-full.json');

async function made(name: string, ...flags: readonly string[]): Promise<string> {
  const path = out(name);
  expect(await hjemmel(['render', full, '--format', 'docx', ...flags, '-o', path])).toMatchObject({ code: 0 });
  return path;
}

describe('render --kilde for Word', () => {
  it('puts the document into the file, which hent and validate take from there', async () => {
    const path = await made('brev.docx', '--kilde');
    expect((await hjemmel(['hent', path])).stdout).toBe(exampleText('vedtak', 'gyldig-full.json'));
    const [inside, beside] = [await hjemmel(['validate', path]), await hjemmel(['validate', full])];
    expect(inside).toMatchObject({ code: 0, stdout: beside.stdout.replaceAll(full, path) });
  });

  it('is refused where the copy leaves something out', async () => {
    const path = out('nei.docx');
    const plan = examplePath('intervensjonsplan', 'gyldig-minimal.json');
    const ran = await hjemmel(['render', plan, '--format', 'docx', '--kilde', '-o', path]);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('utelater noe') });
    expect(existsSync(path)).toBe(false);
  });
});

describe('validate on a Word file', () => {
  const validated = async (edit: (xml: string) => string, part = 'word/document.xml') => {
    const path = await made('endret.docx', '--kilde');
    writeFileSync(path, changed(readFileSync(path), part, edit));
    return hjemmel(['validate', path]);
  };

  it('finds what someone has written in Word', async () => {
    const ran = await validated((xml) => xml.replace('fire uker', 'seks uker'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('[fil/tekst-stemmer]');
  });

  it('finds that the lock around the notice is gone', async () => {
    const ran = await validated((xml) => xml.replace('"sdtContentLocked"', '"sdtLocked"'));
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('låsen rundt den er borte') });
    expect((await validated((xml) => xml)).stdout).not.toContain('fil/');
  });

  it.each([
    [
      'white',
      (xml: string) =>
        xml.replace(/(<w:r>(?:<w:rPr>)?)(?=(?:(?!<w:r>).)*fire uker)/u, (run) =>
          run.endsWith('rPr>') ? `${run}<w:color w:val="FEFEFE"/>` : `${run}<w:rPr><w:color w:val="FEFEFE"/></w:rPr>`,
        ),
    ],
    [
      'a point high',
      (xml: string) =>
        xml.replace(/(<w:r>(?:<w:rPr>)?)(?=(?:(?!<w:r>).)*fire uker)/u, (run) =>
          run.endsWith('rPr>') ? `${run}<w:sz w:val="2"/>` : `${run}<w:rPr><w:sz w:val="2"/></w:rPr>`,
        ),
    ],
  ])('finds words that are there but %s', async (_, edit) => {
    expect(await validated(edit)).toMatchObject({ code: 1, stdout: expect.stringContaining('[fil/tekst-stemmer]') });
  });

  it('finds a style that hides what is set in it', async () => {
    const hide = (xml: string) => xml.replace(/(w:styleId="Normal".*?<w:color w:val=")[^"]*/su, '$1FFFFFF');
    expect(await validated(hide, 'word/styles.xml')).toMatchObject({ code: 1 });
  });

  it('finds what someone has put at the foot of the pages', async () => {
    const ran = await validated(
      (xml) => xml.replace('Lovregister', 'Klag innen en uke. Lovregister'),
      'word/footer1.xml',
    );
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('Sidene viser mer enn dokumentet gir') });
  });

  it('does not mind the page numbers that Word has counted', async () => {
    const path = await made('talt.docx', '--kilde');
    const [field] =
      /<w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>/u.exec(partOf(readFileSync(path), 'word/footer1.xml')) ?? [];
    expect(field).toBeDefined();
    const counted = (xml: string) => xml.replaceAll(`${field}`, `${field}<w:r><w:t>12</w:t></w:r>`);
    const ran = await validated(counted, 'word/footer1.xml');
    expect(ran.stdout).not.toContain('viser mer');
    expect(ran.stdout).not.toContain('fil/');
  });

  it('says clearly what cannot be judged', async () => {
    const [bare, half, fake] = [await made('bar.docx'), await made('halv.docx', '--kilde'), out('falsk.docx')];
    writeFileSync(half, readFileSync(half).subarray(0, 5000));
    writeFileSync(fake, 'hei');
    const { code, stdout } = await hjemmel(['validate', bare, half, fake]);
    expect(code).toBe(1);
    for (const words of ['ikke noe dokument i fila', 'ødelagt', 'ikke en fil av det slaget'])
      expect(stdout).toContain(words);
  });
});

it.runIf(hasLibreOffice)('still gives the document after LibreOffice has saved the file', async () => {
  const path = await made('lagret.docx', '--kilde');
  writeFileSync(path, savedByLibreOffice(readFileSync(path)));
  expect((await hjemmel(['hent', path])).stdout).toBe(exampleText('vedtak', 'gyldig-full.json'));
  expect((await hjemmel(['validate', path])).stdout).toMatch(/låsen rundt den er borte|\[fil\/tekst-stemmer\]/u);
});
