import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lawVersion } from '@hjemmel/law';
import { expect, it } from 'vitest';
import { examplePath, exampleText } from './examples.js';
import { hjemmel } from './run.js';

const full = examplePath('vedtak', 'gyldig-full.json');
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-test-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A vedtak with a broken fødselsnummer and a misspelt field. */
function broken(): string {
  const document = JSON.parse(exampleText('vedtak', 'gyldig-full.json'));
  document.bruker.identifikator = { type: 'foedselsnummer', verdi: '17898590111' };
  document.sakshandsamar = 'Kari Hemmelig';
  return file('broken.json', JSON.stringify(document, null, 2));
}

it('is silent about a document in order and exits with 0', async () => {
  const { code, stdout, stderr } = await hjemmel(['validate', full]);
  expect(stdout).toContain('0 feil');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('points at the place, cites the rule and exits with 1', async () => {
  const { code, stdout } = await hjemmel(['validate', broken()]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/broken\.json:\d+:\d+ feil Fødselsnummeret er ikke gyldig/);
  expect(stdout).toContain('[felles/id-nummer-gyldig]');
  expect(stdout).toContain('"verdi": "…"');
  expect(stdout).toContain('Les mer: hjemmel forklar felles/id-nummer-gyldig');
  expect(stdout).toContain('[skjema/additionalProperties]');
});

it.each(['pretty', 'json', 'sarif', 'junit', 'github'])('never shows a value in a %s report', async (report) => {
  const { stdout, stderr } = await hjemmel(['validate', broken(), '--report', report]);
  for (const secret of [
    '17898590111',
    'Kari Hemmelig',
    JSON.parse(exampleText('vedtak', 'gyldig-full.json')).bruker.navn,
  ]) {
    expect(stdout + stderr).not.toContain(secret);
  }
  expect(stdout).toContain('felles/id-nummer-gyldig');
});

it('shows values only when asked to', async () => {
  const { stdout } = await hjemmel(['validate', broken(), '--vis-verdier']);
  expect(stdout).toContain('17898590111');
});

it('speaks nynorsk and English', async () => {
  expect((await hjemmel(['validate', broken(), '--lang', 'nn'])).stdout).toContain('Fødselsnummeret er ikkje gyldig');
  expect((await hjemmel(['validate', broken(), '--lang', 'en'])).stdout).toContain('identity number is not valid');
});

it('writes reports that programs can read', async () => {
  const json = JSON.parse((await hjemmel(['validate', broken(), '--report', 'json'])).stdout);
  expect(json[0]).toMatchObject({ ok: false, versions: { schema: 'vedtak 1.0' } });
  const sarif = JSON.parse((await hjemmel(['validate', broken(), '--report', 'sarif'])).stdout);
  expect(sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
  const junit = (await hjemmel(['validate', broken(), full, '--report', 'junit'])).stdout;
  expect(junit).toContain('<testsuite name="hjemmel" tests="2" failures="1">');
  expect((await hjemmel(['validate', broken(), '--report', 'github'])).stdout).toMatch(
    /^::error file=.*,line=\d+,col=\d+/,
  );
});

it('names the law data and only provisions in force, in every report', async () => {
  for (const report of ['pretty', 'json', 'sarif', 'junit', 'github']) {
    const { stdout } = await hjemmel(['validate', broken(), '--report', report]);
    expect([report, stdout.includes(lawVersion)]).toEqual([report, true]);
    expect(stdout).not.toMatch(/forvaltningsloven av 2025|nfvl/);
  }
});

it('reads standard input and globs', async () => {
  expect((await hjemmel(['validate', '-'], exampleText('vedtak', 'gyldig-full.json'))).code).toBe(0);
  const { stdout } = await hjemmel(['validate', `${dirname(full)}/gyldig-*.json`]);
  expect(stdout).toMatch(/\d+ filer, 0 feil/);
});

it.each([
  ['a missing file', ['validate', join(folder, 'finnes-ikke.json')], 2, 'Finner ikke fila'],
  ['a folder', ['validate', folder], 2, 'er en mappe'],
  ['an empty glob', ['validate', `${folder}/*.xyz`], 2, 'Ingen filer passer'],
  ['a bad date', ['validate', full, '--i-dag', '2026-13-01'], 2, 'ÅÅÅÅ-MM-DD'],
  ['an unknown flag', ['validate', full, '--foo'], 2, 'Kjenner ikke valget --foo'],
  ['an unknown command', ['valider', full], 2, 'Kjenner ikke kommandoen'],
  ['a bad report', ['validate', full, '--report', 'xml'], 2, '--report må være en av'],
  ['no file', ['validate'], 2, 'fil'],
] as const)('says what to do about %s', async (_name, args, code, words) => {
  const ran = await hjemmel(args);
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
  expect(ran.stderr).toContain(words);
  expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
});

it.each([
  ['not JSON', '{ "type": "vedtak", ', 'Dette er ikke gyldig JSON: fila slutter for tidlig'],
  ['empty', '', 'Dette er ikke gyldig JSON'],
  ['null', 'null', 'må være en kjent dokumenttype: vedtak, individuell-plan'],
  ['an unknown type', '{ "type": "soeknad" }', 'må være en kjent dokumenttype'],
  ['a newer version', '{ "type": "vedtak", "skjemaversjon": "1.99" }', 'nyere versjon av skjemaet enn 1.0'],
  ['duplicate keys', '{ "type": "vedtak", "type": "vedtak" }', 'Nøkkelen står to ganger'],
  ['__proto__', '{ "type": "vedtak", "__proto__": {} }', 'Nøkkelnavnet er ikke tillatt'],
  ['200 levels', '['.repeat(200) + ']'.repeat(200), 'nøstet dypere enn grensa'],
  ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'ikke gyldig UTF-8'],
] as const)('gives one clear finding for a file that is %s', async (name, content, words) => {
  const { code, stdout } = await hjemmel(['validate', file(`${name.replaceAll(' ', '-')}.json`, content)]);
  expect(code).toBe(1);
  expect(stdout).toContain(words);
  expect(stdout).toMatch(/1 fil, \d+ feil/);
});
