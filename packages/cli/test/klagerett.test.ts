import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hjemmel } from './run.js';

const minimal = readFileSync(new URL('../../../examples/vedtak/gyldig-minimal.json', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'hjemmel-test-'));

async function template(change: object): Promise<string> {
  const { stdout } = await hjemmel(['klagemal']);
  const own = JSON.parse(stdout);
  const path = join(folder, `${Object.keys(change).join('-') || 'hel'}.json`);
  writeFileSync(path, JSON.stringify({ ...own, tekster: { ...own.tekster, ...change } }));
  return path;
}

describe('hjemmel klagerett', () => {
  it('fills in the appeal information of a vedtak that has none', async () => {
    const { klagerett: _none, ...rest } = JSON.parse(minimal);
    const { code, stdout } = await hjemmel(['klagerett', '-'], JSON.stringify(rest));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).klagerett).toEqual(JSON.parse(minimal).klagerett);
    expect((await hjemmel(['validate', '-'], stdout)).code).toBe(0);
  });

  it('uses the words of the kommune', async () => {
    const own = await template({ innsyn: 'Du kan få se dokumentene i saken.' });
    const { stdout } = await hjemmel(['klagerett', '-', '--mal', own], minimal);
    expect(JSON.parse(stdout).klagerett[0].tekst.avsnitt).toContain('Du kan få se dokumentene i saken.');
    expect((await hjemmel(['validate', '-'], stdout)).code).toBe(0);
  });

  it('writes nothing with a template that lacks what the law asks for', async () => {
    const own = await template({ innsyn: '' });
    const { code, stdout, stderr } = await hjemmel(['klagerett', '-', '--mal', own], minimal);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('retten til å se papirene');
    expect(stderr).toContain('Ingen fil er skrevet.');
  });

  it('refuses other documents, and a vedtak of the wrong shape', async () => {
    const plan = readFileSync(new URL('../../../examples/kriseplan/gyldig-full.json', import.meta.url), 'utf8');
    expect(await hjemmel(['klagerett', '-'], plan)).toMatchObject({ code: 2, stdout: '' });
    const wrong = await hjemmel(['klagerett', '-'], minimal.replace('"avgjoerelser": [', '"avgjoerelser": [1,'));
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('skjema/type');
  });
});

describe('hjemmel klagemal', () => {
  it.each(['nb', 'nn', 'en'])('prints a template in %s that passes its own check', async (lang) => {
    const { stdout } = await hjemmel(['klagemal', '--lang', lang]);
    expect(JSON.parse(stdout).spraak).toBe(lang);
    const checked = await hjemmel(['klagemal', '-', '--lang', 'nb'], stdout);
    expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('-: i orden') });
  });

  it('says which element is missing, with its legal basis', async () => {
    const { code, stdout } = await hjemmel(['klagemal', await template({ sendesTil: 'Klag skriftlig.' })]);
    expect(code).toBe(1);
    expect(stdout).toContain('sier ikke at klagen sendes til dere');
    expect(stdout).toContain('Hjemmel: pasient- og brukerrettighetsloven § 7-2');
  });
});
