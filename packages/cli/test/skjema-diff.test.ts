import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePath, exampleText, types } from './examples.js';
import { hjemmel } from './run.js';

const theme = new URL('../../theme/eksempler/nordfjorden/tema.json', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-test-'));
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('hjemmel skjema', () => {
  it.each(types)(
    'makes a blank %s in every format',
    async (type) => {
      for (const [format, magic] of [
        ['pdf', '%PDF-'],
        ['html', '<!doctype html>'],
        ['text', 'SKJEMA'],
      ] as const) {
        const path = join(folder, `${type}.${format}`);
        const ran = await hjemmel(['skjema', type, '--format', format, '-o', path]);
        expect(ran).toMatchObject({ code: 0, stdout: '', stderr: `Skrev ${path}\n` });
        expect(readFileSync(path).toString('latin1').startsWith(magic)).toBe(true);
      }
    },
    60_000,
  );

  it('is in the norm of the kommune, or the language asked for', async () => {
    const nynorsk = await hjemmel(['skjema', 'kriseplan', '--kommune', '4640', '--format', 'text', '-o', '-']);
    expect(nynorsk.stdout).toContain('Sogndal kommune');
    expect(nynorsk.stdout).toContain('Kven eg kontaktar');
    const english = await hjemmel(['skjema', 'kriseplan', '--spraak', 'en', '--format', 'text', '-o', '-']);
    expect(english.stdout).toContain('Who I contact');
  });

  it('never holds the appeal information of a vedtak', async () => {
    const { stdout } = await hjemmel(['skjema', 'vedtak', '--format', 'text', '-o', '-']);
    expect(stdout).toMatch(/ikke et\sferdig dokument/u);
    expect(stdout).not.toMatch(/klagefrist|Du kan klage|Statsforvalteren/iu);
  });

  it('wears the theme of the kommune, whose form it then is', async () => {
    const themed = await hjemmel(['skjema', 'kriseplan', '--format', 'html', '--tema', theme, '-o', '-']);
    expect(themed).toMatchObject({ code: 0, stderr: '' });
    expect(themed.stdout).toContain('Nordfjorden kommune');
    expect(themed.stdout).toContain('class="hj-logo"');
    const others = await hjemmel([
      'skjema',
      'kriseplan',
      '--kommune',
      '4640',
      '--format',
      'html',
      '--tema',
      theme,
      '-o',
      '-',
    ]);
    expect(others.stderr).toContain('tema');
    expect(others.stdout).not.toContain('class="hj-logo"');
  });

  it('refuses a type and a kommune it does not know', async () => {
    expect((await hjemmel(['skjema', 'soeknad'])).stderr).toContain('Velg en av: vedtak');
    expect((await hjemmel(['skjema', 'vedtak', '--kommune', '9999'])).code).toBe(2);
    expect(existsSync('skjema-vedtak.pdf')).toBe(false);
  });
});

describe('hjemmel diff', () => {
  const old = examplePath('samarbeidsavtale', 'gyldig-full.json');
  const agreement = JSON.parse(exampleText('samarbeidsavtale', 'gyldig-full.json'));
  const now = file('ny.json', { ...agreement, versjon: agreement.versjon + 1, formaal: 'At du blir boende.' });

  it('says in plain words what changed', async () => {
    const { code, stdout } = await hjemmel(['diff', old, now]);
    expect(code).toBe(0);
    expect(stdout).toContain('Endringer i samarbeidsavtale');
    expect(stdout).toContain('Endret: Formål\n');
    expect(stdout).toContain('  Nå: At du blir boende.\n');
  });

  it('as a page and as JSON, in the language asked for', async () => {
    const page = join(folder, 'diff.html');
    expect(await hjemmel(['diff', old, now, '--format', 'html', '--lang', 'nn', '-o', page])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(page, 'utf8')).toContain('<ins>At du blir boende.</ins>');
    const { stdout } = await hjemmel(['diff', old, now, '--format', 'json']);
    expect(JSON.parse(stdout).changes).toEqual([
      expect.objectContaining({ kind: 'endret', pointer: '/formaal', after: 'At du blir boende.' }),
    ]);
  });

  it('wears the theme as a page, and only there', async () => {
    const page = await hjemmel(['diff', old, now, '--format', 'html', '--tema', theme]);
    expect(page.stdout).toMatch(/img-src data:;.*<img src="data:image\/png;base64,/su);
    expect(await hjemmel(['diff', old, now, '--tema', theme])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('html'),
    });
  });

  it('takes «tekst» for text', async () => {
    const [one, other] = [
      await hjemmel(['diff', old, now, '--format', 'tekst']),
      await hjemmel(['diff', old, now, '--format=text']),
    ];
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
  });

  it.each([
    ['another type', examplePath('vedtak', 'gyldig-full.json'), 'ikke samme slags dokument'],
    [
      'another document',
      file('annen.json', { ...agreement, id: '00000000-0000-4000-8000-000000000000' }),
      'ikke versjoner',
    ],
    [
      'another person',
      file('person.json', { ...agreement, bruker: { ...agreement.bruker, id: 'en-annen' } }),
      'samme person',
    ],
  ])('refuses %s, and says nothing of what it holds', async (_, path, says) => {
    const { code, stdout, stderr } = await hjemmel(['diff', old, path]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain(agreement.bruker.navn);
  });

  it.each([
    ['what is not JSON', '{"type": "samarbeidsavtale",'],
    ['what is not a document', '{"type": "soeknad"}'],
    ['a document of the wrong shape', JSON.stringify({ ...agreement, formaal: 7 })],
  ])('refuses %s, with its findings', async (_, content) => {
    const { code, stdout, stderr } = await hjemmel(['diff', old, '-'], content);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('feil');
    expect(stderr).not.toContain(agreement.bruker.navn);
  });
});
