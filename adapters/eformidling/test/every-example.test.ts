import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { eformidling } from '../src/index.js';
import { context, deliveryOf, toArchive, toMailbox, toPrinter } from './deliveries.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards');
const schema = join(standards, 'eformidling/xsd/arkivmelding.xsd');
const canCheck = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no example was checked as an arkivmelding of eFormidling. It takes HJEMMEL_STANDARDS and xmllint (libxml2-utils). ***\n',
  );
}
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-eformidling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examplesOf = (type: string) =>
  readdirSync(join(root, 'examples', type))
    .filter((name) => name.startsWith('gyldig-'))
    .map((name) => `${type}/${name.replace('.json', '')}`);

const types = ['vedtak', 'samarbeidsavtale', 'individuell-plan', 'kriseplan', 'intervensjonsplan'];

describe.runIf(canCheck)('every example as an arkivmelding', () => {
  const adapter = eformidling({ ...toArchive, planer: true });

  it.each(types)('%s is valid by the official schema', (type) => {
    const paths = examplesOf(type).map((example) => {
      const made = adapter.map(deliveryOf(example, 'virksomhet'), context);
      if (!made.ok) throw new Error(`${example}: ${made.reason}`);
      const path = join(folder, `${example.replace('/', '-')}.xml`);
      writeFileSync(path, made.payload.parts[1]?.bytes ?? '');
      return path;
    });
    expect(paths.length).toBeGreaterThan(5);
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...paths]);
    expect(status === 0 ? '' : stderr.toString()).toBe('');
  });
});

/** What may stop a decision from being sent; every other refusal is a fault of ours. */
const may = ['ikke-innbygger', 'uten-foedselsnummer', 'adressebeskyttet', 'ufullstendig-adresse'];

it.each([toMailbox, toPrinter])('every vedtak goes to the person, or is refused for what it is: $slag', (options) => {
  const made = examplesOf('vedtak').map((example) =>
    eformidling(options).map(deliveryOf(example, 'innbygger'), context),
  );
  for (const one of made) if (!one.ok) expect(may).toContain(one.reason);
  expect(made.filter(({ ok }) => ok).length).toBeGreaterThan(made.length / 2);
});
