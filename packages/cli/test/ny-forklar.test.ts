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

it('prints help in Norwegian', async () => {
  const { code, stdout } = await hjemmel([]);
  expect(code).toBe(0);
  for (const word of ['BRUK', 'KOMMANDOER', 'validate', 'render', 'ny', 'forklar']) expect(stdout).toContain(word);
});
