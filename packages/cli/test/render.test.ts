import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePath, exampleText, types, validExamples } from './examples.js';
import { hjemmel } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-test-'));
const out = (name: string) => join(folder, name);
const MAGIC = { pdf: '%PDF-', docx: 'PK', html: '<!doctype html>', text: '' } as const;

describe.each(types)('%s', (type) => {
  it.each(validExamples(type))(
    '%s renders in every format',
    async (file) => {
      for (const format of ['pdf', 'docx', 'html', 'text'] as const) {
        const path = out(`${type}-${file}.${format}`);
        const ran = await hjemmel(['render', examplePath(type, file), '--format', format, '-o', path]);
        expect(ran).toMatchObject({ code: 0, stdout: '', stderr: `Skrev ${path}\n` });
        const bytes = readFileSync(path);
        expect(bytes.length).toBeGreaterThan(500);
        expect(bytes.toString('latin1').startsWith(MAGIC[format])).toBe(true);
      }
    },
    60_000,
  );
});

it('refuses a document with errors, says why and leaves no file', async () => {
  const document = JSON.parse(exampleText('vedtak', 'gyldig-full.json'));
  delete document.klagerett;
  const path = out('uten-klagerett.json');
  writeFileSync(path, JSON.stringify(document));
  const ran = await hjemmel(['render', path, '--format', 'text', '-o', out('nei.txt')]);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('«klagerett» må fylles ut');
  expect(ran.stderr).toContain('--utkast');
  expect(existsSync(out('nei.txt'))).toBe(false);

  const draft = await hjemmel(['render', path, '--format', 'text', '--utkast', '-o', '-']);
  expect(draft.code).toBe(0);
  expect(draft.stdout).toContain('UTKAST');
});

it('writes to standard output and keeps the target folder clean', async () => {
  const ran = await hjemmel(['render', '-', '--format', 'text'], exampleText('vedtak', 'gyldig-full.json'));
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('klage');
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('says so when the target cannot be written', async () => {
  const ran = await hjemmel([
    'render',
    examplePath('vedtak', 'gyldig-minimal.json'),
    '--format',
    'text',
    '-o',
    out('nei/nei.txt'),
  ]);
  expect(ran).toMatchObject({ code: 3, stdout: '' });
  expect(ran.stderr).toContain('Får ikke skrevet');
});

it('names the recipients when the one asked for is not there', async () => {
  const ran = await hjemmel(['render', examplePath('vedtak', 'gyldig-minimal.json'), '--mottaker', 'finnes-ikke']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('Velg en av: mottaker-1');
});

it('never writes a letter for what is not a document', async () => {
  const ran = await hjemmel(['render', '-', '--utkast', '-o', out('tull.pdf')], 'null');
  expect(ran.code).toBe(1);
  expect(existsSync(out('tull.pdf'))).toBe(false);
});

it('never writes a letter over the document it is made of', async () => {
  const path = out('samme.json');
  writeFileSync(path, exampleText('vedtak', 'gyldig-minimal.json'));
  const ran = await hjemmel(['render', path, '--format', 'text', '-o', path]);
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('--ut') });
  expect(JSON.parse(readFileSync(path, 'utf8')).type).toBe('vedtak');
});

it('says which letter the PDF cannot show, in which field, and what to do; every other format has it', async () => {
  const document = JSON.parse(exampleText('kriseplan', 'gyldig-minimal.json'));
  document.kontakter[0].naar = 'Når محمد er hjemme';
  const text = JSON.stringify(document);
  const ran = await hjemmel(['render', '-', '--format', 'pdf', '-o', out('arabisk.pdf')], text);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(/^PDF-en kan ikke vise tegnet U\+0645, se \/kontakter\/0\S*\. Skriv det med latinske/u);
  expect(ran.stderr).not.toContain('محمد');
  for (const format of ['html', 'docx', 'text']) {
    const made = await hjemmel(['render', '-', '--format', format, '-o', out(`arabisk.${format}`)], text);
    expect(made.code).toBe(0);
  }

  document.bruker.navn = 'محمد علي';
  const named = await hjemmel(['render', '-', '--format', 'pdf', '-o', out('navn.pdf')], JSON.stringify(document));
  expect(named.stderr).toContain('U+0645');
});
