import { readFileSync } from 'node:fs';
import { lawVersion } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { hjemmel } from './run.js';

const frist = (...args: string[]) => hjemmel(['frist', ...args]);

it('tells the last day of a four-week period, every move and its hjemmel', async () => {
  const { code, stdout } = await frist(
    ...['--mottatt', '2026-12-04', '--grunnlag', 'HOL_3_2_6_B', '--kommune', '0301'],
  );
  expect(code).toBe(0);
  for (const words of [
    'Siste dag, tidligst: mandag 4. januar 2027',
    'fredag 1. januar 2027 er 1. nyttårsdag',
    'Lørdag 2. januar 2027 er ikke en virkedag',
    'domstolloven § 149 og helligdagsfredloven § 2',
    'den tidligste dagen fristen kan begynne å løpe',
    'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus er klageinstans',
    `Lovdata ${lawVersion}, sist kontrollert 2. juli 2026.`,
  ]) {
    expect(stdout.toLowerCase().replace(/\s+/g, ' ')).toContain(words.toLowerCase());
  }
  expect(stdout).not.toContain('Advarsel');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

it.each([
  ['nb', 'Siste dag: mandag 28. desember 2026', 'juledag'],
  ['nn', 'Siste dag: måndag 28. desember 2026', 'juledag'],
  ['en', 'Last day: Monday 28 December 2026', 'Christmas Day'],
])('speaks %s', async (lang, day, holiday) => {
  const { stdout } = await frist('--mottatt', '2026-12-04', '--grunnlag', 'SOTJL_18', '--lang', lang);
  expect(stdout).toContain(day);
  expect(stdout).toContain(holiday);
});

it('says that the act of 2025 is the assumption of whoever asks, in their language', async () => {
  const ask = ['--mottatt', '2026-12-04', '--grunnlag', 'KOMM_BOLIG', '--ny-forvaltningslov-fra', '2026-01-01'];
  const said = async (lang: string) => (await frist(...ask, '--lang', lang)).stdout.replace(/\s+/g, ' ');
  expect(await said('nb')).toContain('det du selv som har oppgitt med --ny-forvaltningslov-fra');
  expect(await said('nn')).toContain('det du sjølv som har oppgitt med --ny-forvaltningslov-fra');
  expect(await said('en')).toContain('is what you have stated with --ny-forvaltningslov-fra');
  expect(await said('nb')).toContain('formannskapet eller et klageutvalg');
  expect(await said('nb')).toContain('sendt eller levert før siste dag');
  expect(await said('nb')).not.toContain('På papir');
  expect((await frist(...ask.slice(0, 4))).stdout).not.toContain('--ny-forvaltningslov-fra');
});

it('says nothing of the act of 2025 that is not read there', async () => {
  const ask = ['--mottatt', '2026-12-04', '--ny-forvaltningslov-fra', '2026-01-01'];
  const home = (await frist(...ask, '--grunnlag', 'KOMM_BOLIG')).stdout.replace(/\s+/g, ' ');
  expect(home).not.toContain('ett år');
  expect(home).not.toContain('slik loven var');
  expect(home).toContain('klageutvalg. – forvaltningsloven av 2025 § 62 ');
  expect((await frist(...ask.slice(0, 2), '--grunnlag', 'KOMM_BOLIG')).stdout).toContain('ett år');
  const care = (await frist(...ask, '--grunnlag', 'HOL_3_6')).stdout.replace(/\s+/g, ' ');
  expect(care).toContain('Klagereglene i pasient- og brukerrettighetsloven gjelder, slik loven var');
});

it.each([
  ['nb', 'prøves av statsforvalteren eller barneverns- og helsenemnda'],
  ['nn', 'prøvde av statsforvaltaren eller barneverns- og helsenemnda'],
  ['en', 'tried by statsforvalteren (the county governor) or barneverns- og helsenemnda'],
])('names who tries the use of force in %s', async (lang, words) => {
  expect((await frist('--grunnlag', 'HOL_9', '--lang', lang)).stderr).toContain(words);
});

it('has one gender for klage in nynorsk', async () => {
  for (const grunnlag of ['KOMM_BOLIG', 'HOL_3_6', 'NAVL_15']) {
    const { stdout } = await frist('--mottatt', '2026-12-04', '--grunnlag', grunnlag, '--lang', 'nn');
    expect(stdout).toMatch(/\bklagen\b/);
    expect(stdout).not.toMatch(/\bklaga\b|\bei klage\b|\bhenne\b/i);
  }
});

it('gives the rule in words when the day is not known', async () => {
  const { code, stdout } = await frist('--grunnlag', 'BSL_6');
  expect(code).toBe(0);
  expect(stdout).toContain('Ingen dato');
  expect(stdout.replace(/\s+/g, ' ')).toContain('Skriv regelen i brevet, ikke en dato.');
  expect(stdout).not.toContain('Siste dag:');
});

it('counts a digital decision from its varsel', async () => {
  const { stdout } = await frist('--varsel', '2026-12-04', '--grunnlag', 'HOL_3_6');
  expect(stdout).toContain('Siste dag, tidligst: mandag 4. januar 2027');
  expect(stdout).toContain('Advarsel: At varselet også styrer firerukersfristen, er en slutning.');
});

it('warns that NAVL_15 has no confirmed body', async () => {
  const { code, stdout } = await frist('--mottatt', '2026-11-23', '--grunnlag', 'NAVL_15', '--kommune', '0301');
  expect(code).toBe(0);
  expect(stdout).toContain('Siste dag: mandag 14. desember 2026');
  expect(stdout).toContain('Advarsel: Hvilken enhet i NAV som er klageinstans, er ikke bekreftet.');
  expect(stdout).not.toContain('Statsforvalteren');
});

it('keeps remarks on what the letter should cite out of the warnings', async () => {
  expect((await frist('--mottatt', '2026-12-04', '--grunnlag', 'KOMM_BOLIG')).stdout).not.toContain('Advarsel');
});

it('does not vouch for the office of an older decision', async () => {
  const { stdout } = await frist('--mottatt', '2023-12-01', '--grunnlag', 'BSL_6', '--kommune', '1103');
  expect(stdout).toContain('Advarsel: Embetet er hentet fra inndelingen av 2024');
});

it('warns when the law data are past their review', async () => {
  const args = ['--mottatt', '2027-02-01', '--grunnlag', 'BSL_6'];
  expect((await frist(...args, '--i-dag', '2027-01-31')).stdout).not.toContain('skulle vært gjennomgått');
  expect((await frist(...args, '--i-dag', '2027-02-01')).stdout).toContain('skulle vært gjennomgått innen 31. januar');
});

it('gives the whole answer as JSON', async () => {
  const { stdout } = await frist(
    ...['--mottatt', '2026-12-04', '--grunnlag', 'KOMM_BOLIG', '--report', 'json', '--lang', 'en'],
  );
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ ok: true, sisteDag: '2026-12-28', tidligst: false, lawVersion });
  expect(answer.steps[1]).toMatchObject({
    step: 'lengde',
    uker: 3,
    provisions: ['fvl-29'],
    message: 'The period is three weeks.',
    hjemmel: 'the Public Administration Act section 29',
  });
});

describe('refuses with one sentence', () => {
  const good = ['--grunnlag', 'BSL_6', '--mottatt', '2026-12-04'];

  it.each<[number, readonly string[], string]>([
    [1, ['--grunnlag', 'HOL_9', '--mottatt', '2026-12-04'], 'HOL_9 (tvang og makt)'],
    [1, ['--grunnlag', 'ANNEN_LOV', '--mottatt', '2026-12-04'], 'selv oppgi frist og klageinstans'],
    [1, ['--grunnlag', 'BSL_6', '--mottatt', '2023-06-30'], 'gjaldt ikke den dagen'],
    [2, ['--grunnlag', 'HOL_3_2_6_D', '--mottatt', '2026-12-04'], 'Velg ett av: HOL_3_2_6_A'],
    [2, [...good, '--kommune', '9999'], 'Kommunenummeret «9999» finnes ikke'],
    [2, ['--grunnlag', 'BSL_6', '--mottatt', '2026-02-30'], '--mottatt må være en dato'],
    [2, [...good, '--lovdato', '2026-12-05'], '--mottatt kan ikke være før --lovdato'],
    [2, [...good, '--begrunnelse', '2026-12-01'], '--begrunnelse kan ikke være før --mottatt'],
    [2, [...good, '--ny-forvaltningslov-fra', 'snart'], '--ny-forvaltningslov-fra må være en dato'],
    [2, [...good, '--varsel', '2026-12-03'], 'Bruk --varsel (og --tilgjengelig), ikke --mottatt'],
    [2, [...good, '--maate', 'papir', '--varsel', '2026-12-03'], '--varsel gjelder bare digitale vedtak'],
    [2, [...good, '--i-dag', 'snart'], '--i-dag må være en dato'],
    [2, ['--mottatt', '2026-12-04'], 'grunnlag'],
  ])('%i for %j', async (exit, args, words) => {
    const { code, stdout, stderr } = await frist(...args);
    expect(stderr).toContain(words);
    expect([code, stdout]).toEqual([exit, '']);
  });

  it('as JSON when asked', async () => {
    const { code, stdout, stderr } = await frist('--grunnlag', 'HOL_9', '--report', 'json');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, reason: 'utenfor-omfang' });
  });
});

it('has every flag that the documentation names', async () => {
  const guide = readFileSync(new URL('../../../docs/lov.md', import.meta.url), 'utf8');
  const { stdout } = await frist('--help');
  const named = [...guide.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, flag]) => flag);
  expect(named.length).toBeGreaterThan(8);
  for (const flag of named) expect(stdout).toContain(flag);
});
