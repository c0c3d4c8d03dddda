import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { types } from './examples.js';
import { hjemmel } from './run.js';

it.each(types)('«ny %s» gives a document that is valid as it stands', async (type) => {
  const { code, stdout } = await hjemmel(['ny', type]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).$schema).toBe(`https://schemas.hjemmel.no/${type}/v1.schema.json`);
  const judged = await hjemmel(['validate', '-'], stdout);
  expect(judged.stdout).toContain('0 feil');
  expect(judged.code).toBe(0);
});

it('writes the new document to a file', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'hjemmel-test-')), 'ny.json');
  expect(await hjemmel(['ny', 'kriseplan', '--ut', path])).toMatchObject({ code: 0, stdout: '' });
  expect(JSON.parse(readFileSync(path, 'utf8')).type).toBe('kriseplan');
  expect(existsSync(path)).toBe(true);
  const again = await hjemmel(['ny', 'vedtak', '--ut', path]);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('finnes fra før') });
  expect(JSON.parse(readFileSync(path, 'utf8')).type).toBe('kriseplan');
});

it.each([
  ['4640', 'nn', 'Sogndal kommune'],
  ['0301', 'nb', 'Oslo kommune'],
])(
  'makes the document of kommune %s in its own norm, and leaves its organisation number to be filled in',
  async (number, spraak, navn) => {
    const { stdout } = await hjemmel(['ny', 'vedtak', '--kommune', number]);
    const document = JSON.parse(stdout);
    expect([document.spraak, document.avsender.kommune.navn]).toEqual([spraak, navn]);
    const judged = await hjemmel(['validate', '-', '--report', 'json'], stdout);
    const errors = JSON.parse(judged.stdout)[0].findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['/avsender/kommune/organisasjonsnummer']);
  },
);

it('refuses a kommune that does not exist, and makes the language asked for', async () => {
  expect((await hjemmel(['ny', 'vedtak', '--kommune', '9999'])).code).toBe(2);
  expect(JSON.parse((await hjemmel(['ny', 'kriseplan', '--kommune', '4640', '--spraak', 'en'])).stdout).spraak).toBe(
    'en',
  );
});

it('lists the types when one is unknown', async () => {
  const { code, stderr } = await hjemmel(['ny', 'soeknad']);
  expect(code).toBe(2);
  expect(stderr).toContain('Velg en av: vedtak, individuell-plan');
});

it('explains a rule with its severity and words', async () => {
  const { code, stdout } = await hjemmel(['forklar', 'felles/id-nummer-gyldig']);
  expect(code).toBe(0);
  expect(stdout).toContain('Alvor: feil');
  expect(stdout).toContain('Organisasjonsnummeret er ikke gyldig');
});

it('suggests rules with similar names', async () => {
  const { code, stderr } = await hjemmel(['forklar', 'felles/nummer-gyldig']);
  expect(code).toBe(2);
  expect(stderr).toContain('Mente du felles/id-nummer-gyldig');
});

const full = readFileSync(new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url), 'utf8');

it('explains which law judges a document, from standard input', async () => {
  const { code, stdout } = await hjemmel(['forklar', '-'], full);
  expect(code).toBe(0);
  for (const word of ['Avgjørelse 1', 'Klagefristen er fire uker.', 'Hjemmel: pasient- og brukerrettighetsloven § 7-5'])
    expect(stdout).toContain(word);
  expect(stdout).toContain('Brukt av: vedtak/klagerett-rett-instans');
  expect(stdout).not.toContain(JSON.parse(full).bruker.navn);
});

it('explains as JSON, and under the act of 2025 when told its date', async () => {
  const args = ['forklar', '-', '--report', 'json', '--ny-forvaltningslov-fra', '2026-01-01'];
  const { stdout } = await hjemmel(args, full);
  const statutes = JSON.parse(stdout).provisions.map(
    ({ provision }: { provision: { statute: string } }) => provision.statute,
  );
  expect(statutes).toContain('nfvl');
  expect(statutes).not.toContain('fvl');
});

it('says what is wrong with a document it cannot explain', async () => {
  const { code, stdout } = await hjemmel(['forklar', '-'], '{"type": "soeknad"}');
  expect(code).toBe(1);
  expect(stdout).toContain('skjema/ukjent-type');
  expect(await hjemmel(['forklar', 'borte.json'])).toMatchObject({
    code: 2,
    stderr: 'Finner ikke fila «borte.json».\n',
  });
});

it('prints help in Norwegian', async () => {
  const { code, stdout } = await hjemmel([]);
  expect(code).toBe(0);
  for (const word of ['BRUK', 'KOMMANDOER', 'validate', 'render', 'ny', 'forklar']) expect(stdout).toContain(word);
});
