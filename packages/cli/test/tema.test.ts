import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { examplePath, exampleText } from './examples.js';
import { hjemmel } from './run.js';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'hjemmel-tema-'));
const themes = fileURLToPath(new URL('../../theme/eksempler/', import.meta.url));
const skogvik = join(themes, 'skogvik/tema.json');
const vedtak = examplePath('vedtak', 'gyldig-minimal.json');

/** The example as if the fictive kommune had sent it. */
function fromSkogvik(): string {
  const document = JSON.parse(exampleText('vedtak', 'gyldig-minimal.json'));
  document.avsender.kommune.navn = 'Skogvik kommune';
  delete document.avsender.kommune.organisasjonsnummer;
  const path = join(folder, 'skogvik.json');
  writeFileSync(path, JSON.stringify(document));
  return path;
}

function written(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const rendered = (...flags: readonly string[]) => hjemmel(['render', fromSkogvik(), ...flags, '-o', '-', '--utkast']);

describe('--tema', () => {
  it('dresses every format', async () => {
    const html = await rendered('--format', 'html', '--tema', skogvik);
    expect(html).toMatchObject({ code: 0, stderr: '' });
    expect(html.stdout).toContain('alt="Kommunevåpenet: en gul gran på grønn bunn"');
    expect(html.stdout).toContain('--accent: #1d5b38');
    const text = await rendered('--format', 'text', '--tema', skogvik);
    expect(text.stdout).toContain('Servicetorget svarer på 61 00 00 00');
    const pdf = await rendered('--format', 'pdf', '--tema', skogvik);
    expect(latin1(pdf.bytes).includes('/Subtype/Image')).toBe(true);
  });

  it('leaves a letter from another sender in the neutral theme, and says so', async () => {
    const ran = await hjemmel(['render', vedtak, '--format', 'html', '--tema', skogvik, '-o', '-']);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe(
      'Brevet har en annen avsender enn temaet gjelder for. Det er laget i det nøytrale temaet.\n',
    );
    expect(ran.stdout).toContain('--accent: #1f4e79');
    expect(ran.stdout).not.toMatch(/<img|Skogvik/);
  });

  it('refuses colours too close with the pair, the ratio and the place, and writes nothing', async () => {
    const path = written(
      'svak.json',
      '{\n  "navn": "Skogvik kommune",\n  "farger": {\n    "aksent": "#e8a33d"\n  }\n}\n',
    );
    const ran = await rendered('--format', 'html', '--tema', path);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain(
      `${path}:4:15 feil Fargen «aksent» (#e8a33d) har kontrasten 2,15:1 mot «papir» (#ffffff). Den må være minst 4,5:1.`,
    );
    expect(ran.stderr).toContain('4 │     "aksent": "#e8a33d"');
    expect(ran.stderr).toContain('Ingen fil er skrevet. Rett temaet først.');
  });

  it.each<[string, unknown, string]>([
    ['is not JSON', '{ "navn": }', 'Dette er ikke gyldig JSON'],
    ['says something twice', '{ "navn": "A", "navn": "B" }', 'to ganger'],
    [
      'has a logo that is not a picture',
      { navn: 'A', logo: { fil: 'falsk.png', alt: 'V' } },
      'Logoen er ikke et bilde.',
    ],
    [
      'has a logo that is not there',
      { navn: 'A', logo: { fil: 'borte.png', alt: 'V' } },
      'Finner ikke fila «borte.png»',
    ],
    ['has a logo without words', { navn: 'A', logo: { fil: 'falsk.png' } }, '«alt» må fylles ut.'],
    ['reaches out of its folder', { navn: 'A', logo: { fil: '../x.png', alt: 'V' } }, 'i samme mappe som temaet'],
  ])('refuses a theme that %s', async (_, value, said) => {
    written('falsk.png', 'ikke et bilde');
    const ran = await rendered('--format', 'html', '--tema', written('feil.json', value));
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
  });

  it('speaks nynorsk and English', async () => {
    const path = written('tom.json', {});
    for (const [lang, said] of [
      ['nn', '«navn» må fyllast ut.'],
      ['en', '«navn» must be filled in.'],
    ] as const) {
      expect((await rendered('--tema', path, '--lang', lang)).stderr).toContain(said);
    }
  });

  it('finds fonts beside the theme, and says when they are not there', async () => {
    const source = (weight: string) =>
      fileURLToPath(
        new URL(`../../render-pdf/node_modules/@expo-google-fonts/source-sans-3/${weight}.ttf`, import.meta.url),
      );
    writeFileSync(join(folder, 'normal.ttf'), readFileSync(source('300Light/SourceSans3_300Light')));
    writeFileSync(join(folder, 'fet.ttf'), readFileSync(source('600SemiBold/SourceSans3_600SemiBold')));
    const skrift = { familie: 'Vår skrift', normal: 'normal.ttf', fet: 'fet.ttf' };
    const path = written('skrift.json', { navn: 'Skogvik kommune', skrift });
    const ran = await rendered('--tema', path);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(latin1(ran.bytes) === latin1((await rendered()).bytes)).toBe(false);
    const lost = written('skrift.json', { navn: 'Skogvik kommune', skrift: { ...skrift, fet: 'borte.ttf' } });
    expect(await rendered('--tema', lost)).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('--bredde', () => {
  it('breaks lines where it is told, or not at all', async () => {
    const longest = async (width: string) =>
      Math.max(
        ...(await rendered('--format', 'text', '--bredde', width)).stdout.split('\n').map((line) => line.length),
      );
    expect(await longest('45')).toBeLessThanOrEqual(45);
    expect(await longest('0')).toBeGreaterThan(150);
  });

  it.each(['19', '-1', 'bred', '1e9', '40.5'])('refuses «%s»', async (width) => {
    expect(await rendered('--format', 'text', `--bredde=${width}`)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: '--bredde må være 0 eller et helt tall fra 20.\n',
    });
  });

  it('is for plain text only', async () => {
    const ran = await rendered('--format', 'pdf', '--bredde', '40');
    expect(ran).toMatchObject({ code: 2, stderr: '--bredde kan bare brukes med --format text.\n' });
  });
});

it('--innfelt gives the letter alone, for another page', async () => {
  const ran = await rendered('--format', 'html', '--innfelt');
  expect(ran.stdout).toMatch(/^<article class="hjemmel" lang="nb"/);
  expect(ran.stdout).not.toMatch(/<html|<head>|<main|<h1/);
  expect((await rendered('--format', 'text', '--innfelt')).code).toBe(2);
});
