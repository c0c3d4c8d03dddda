import { lawReviewBy, lawVersion, remarks, unconfirmed } from '@hjemmel/law';
import { expect, it } from 'vitest';
import { hjemmel } from './run.js';

const lov = (...args: string[]) => hjemmel(['lov', ...args]);
const flat = (text: string) => text.replace(/\s+/g, ' ');

it('shows the version, the check, and everything that is not confirmed with its remark', async () => {
  const { code, stdout } = await lov();
  expect(code).toBe(0);
  expect(stdout).toContain(`Lovdata, versjon ${lawVersion}`);
  expect(stdout).toContain('sist kontrollert 2. juli 2026');
  expect(stdout).toContain(`Ikke bekreftet (${unconfirmed().length})`);
  for (const { id, merknad } of unconfirmed()) {
    expect(stdout).toMatch(new RegExp(`^ {4}${id} `, 'm'));
    expect(flat(stdout)).toContain(merknad?.nb ?? '');
  }
  expect(stdout).not.toContain('Advarsel');
});

it.each(['nb', 'nn', 'en'] as const)('writes every remark in %s and in no other language', async (lang) => {
  const text = flat((await lov('--lang', lang)).stdout);
  for (const { merknad } of [...unconfirmed(), ...remarks()]) {
    if (merknad === undefined) continue;
    for (const other of ['nb', 'nn', 'en'] as const) {
      if (other === lang) expect(text).toContain(merknad[other]);
      else expect(text).not.toContain(merknad[other]);
    }
  }
});

it('tells apart what is confirmed of a fee and what is inferred', async () => {
  const text = flat((await lov('EGENANDEL')).stdout);
  expect(text).toContain('gjelder, slutning (helse- og omsorgstjenesteloven § 2-2)');
  expect(text).toContain('Sikkerhet: bekreftet, utenom at fvl. kap. IV og V gjelder');
});

it('names the measures that can be ordered at once, and who else may try a decision', async () => {
  expect(flat((await lov('SOTJL_27', '--lang', 'nn')).stdout)).toContain('dei straks (sosialtenestelova § 48)');
  expect(flat((await lov('HOL_9')).stdout)).toContain('statsforvalteren eller barneverns- og helsenemnda (helse- og');
});

it('shows the acts side by side and what changes when', async () => {
  const text = flat((await lov()).stdout);
  for (const words of [
    'Forvaltningsloven av 2025 er vedtatt, men har ingen dag for ikrafttredelse',
    'Pasient- og brukerrettighetsloven § 2-1 a er erstattet av pasient- og brukerrettighetsloven § 2-1',
    '1. juni 2026 - Pasient- og brukerrettighetsloven § 3-3',
    'Arkivlova trer i kraft',
    'Helsepersonelloven kapittel 5: endret',
    'Pasient- og brukerrettighetsloven § 7-6: endret',
    'Helsepersonelloven § 45 er erstattet av helsepersonelloven § 25 (slutning)',
  ]) {
    expect(text).toContain(words);
  }
  expect(text.indexOf('Kommer')).toBeLessThan(text.indexOf('1. juli 2028'));
  expect(text.indexOf('1. juli 2028')).toBeLessThan(text.indexOf('Har trådt i kraft'));
});

it('warns once the review date has passed', async () => {
  expect((await lov('--i-dag', lawReviewBy)).stdout).not.toContain('Advarsel');
  expect((await lov('--i-dag', '2027-02-01')).stdout).toContain('Advarsel: Lovdataene skulle vært gjennomgått');
  expect((await lov('--i-dag', '2027-02-01', '--lang', 'en')).stdout).toContain('Warning:');
});

it('shows one provision in full', async () => {
  const { stdout } = await lov('pbrl-2-1-a');
  expect(stdout).toContain('https://lovdata.no/dokument/NL/lov/1999-07-02-63/§2-1a');
  expect(stdout).toMatch(/Gjelder til: +31\. mai 2024/);
  expect(stdout).toMatch(/Erstattet av: +pasient- og brukerrettighetsloven § 2-1 \(pbrl-2-1\)/);
  expect((await lov('nfvl-63')).stdout).toMatch(/Gjelder fra: +ikke satt: vedtatt, men ikke i kraft/);
});

it.each([[['HOL_3_2_6_A']], [['--grunnlag', 'HOL_3_2_6_A']]])('shows one legal basis in full: %j', async (args) => {
  const text = flat((await lov(...args)).stdout);
  expect(text).toContain('Klageinstans: statsforvalteren (pasient- og brukerrettighetsloven § 7-2)');
  expect(text).toContain('Klagefrist: fire uker (pasient- og brukerrettighetsloven § 7-5)');
  expect(text).toContain('Regnes fra: da personen fikk eller burde fått nok kunnskap til å klage');
});

it('says that NAVL_15 needs a body and HOL_9 is not supported', async () => {
  expect((await lov('NAVL_15')).stdout).toMatch(/Klageinstans: +må oppgis av den som skriver vedtaket\n/);
  expect((await lov('HOL_9')).stdout).toContain('gis ikke: grunnlaget er utenfor det som er støttet');
});

it('shows one act with its provisions', async () => {
  const { stdout } = await lov('fvl');
  expect(stdout).toContain('lov/1967-02-10');
  expect(stdout).toMatch(/^ {2}fvl-29 +Klagefristen er tre uker/m);
});

it('gives the same as data', async () => {
  const overview = JSON.parse((await lov('--report', 'json')).stdout);
  expect(overview).toMatchObject({ versjon: lawVersion, utdatert: false, ubekreftet: unconfirmed() });
  expect(JSON.parse((await lov('pbrl-7-5', '--report', 'json')).stdout)).toMatchObject({ id: 'pbrl-7-5' });
});

it.each([
  [['hol-3-2-b'], 'Mente du'],
  [['tull'], 'Skriv en bestemmelse som pbrl-7-5'],
  [['--grunnlag', 'BSL_6', 'fvl-29'], 'ikke begge'],
  [['--i-dag', '2026-02-30'], '--i-dag må være en dato'],
])('refuses %j', async (args, words) => {
  const { code, stdout, stderr } = await lov(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});
