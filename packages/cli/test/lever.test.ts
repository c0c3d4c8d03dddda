import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hjemmel as run } from './run.js';

const vedtak = new URL('../../../examples/vedtak/gyldig-minimal.json', import.meta.url).pathname;
const text = readFileSync(vedtak, 'utf8');
const { bruker, id: documentId } = JSON.parse(text);

let folder: string;
let oppsett: string;
const at = (...path: readonly string[]) => join(folder, ...path);
const drops = () => readdirSync(at('ut'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-lever-'));
  oppsett = at('oppsett.json');
  writeSetUp({ mappe: 'utboks', adaptere: { filslipp: FILSLIPP } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILSLIPP = { form: 'mappe', receiver: 'eget-system', transport: { mappe: 'ut' } };

function writeSetUp(value: unknown, path = oppsett): string {
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const lever = (...more: readonly string[]) =>
  run(['lever', vedtak, '--til', 'filslipp', '--oppsett', oppsett, ...more]);
const leveringer = (...args: readonly string[]) => run(['leveringer', ...args, '--oppsett', oppsett]);

describe('hjemmel lever', { timeout: 180_000 }, () => {
  it('shows what it would send, and sends nothing', async () => {
    const { code, stdout } = await lever();
    expect(code).toBe(0);
    expect(stdout).toContain('ingenting er sendt eller lagret');
    expect(stdout).toContain('manifest.json');
    expect(stdout).toContain('--send');
    expect((await leveringer('vis')).stderr).toContain('Ingen leveringer');
  });

  it('delivers once, however often it is asked, and holds the log', async () => {
    mkdirSync(at('ut'));
    const first = await lever('--send');
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('fullført') });
    expect(drops()).toHaveLength(1);
    const again = await lever('--send');
    expect(again.stderr).toContain('Det samme er bestilt før');
    expect(drops()).toHaveLength(1);
    const [record] = JSON.parse((await leveringer('vis', '--report', 'json')).stdout);
    expect(record).toMatchObject({ state: 'fullfoert', adapter: 'filslipp', document: { id: documentId } });
    expect((await leveringer('vis', record.id)).stdout).toContain('fullført [');
    expect(statSync(at('utboks')).mode & 0o777).toBe(0o700);
  });

  it('sends a new letter only when a person has decided so', async () => {
    const [{ id }] = JSON.parse((await leveringer('vis', '--report', 'json')).stdout);
    expect(await leveringer('send-paa-nytt', id)).toMatchObject({ code: 2 });
    expect(await leveringer('send-paa-nytt', id, '--av', 'saksbehandler')).toMatchObject({ code: 0 });
    expect((await leveringer('arbeid')).code).toBe(0);
    expect(drops()).toHaveLength(2);
    expect((await leveringer('avbryt', id, '--av', 'saksbehandler')).stderr).toContain('allerede avsluttet');
    expect((await leveringer('doede')).stderr).toContain('Ingen leveringer');
  });

  it('erases what was sent and keeps that it was sent', async () => {
    const [{ id }] = JSON.parse((await leveringer('vis', '--report', 'json')).stdout);
    expect(await leveringer('slett', id, '--av', 'saksbehandler')).toMatchObject({ code: 0 });
    expect(JSON.parse((await leveringer('vis', id, '--report', 'json')).stdout)).toMatchObject([
      { erased: true, state: 'fullfoert' },
    ]);
  });

  it('says that the period is not known where nobody is notified', async () => {
    const [{ id }] = JSON.parse((await leveringer('vis', '--report', 'json')).stdout);
    const { code, stdout } = await leveringer('frist', id, '--dokument', vedtak);
    expect(code).toBe(1);
    expect(stdout).toContain('dagen er ikke kjent');
  });

  it('counts the period from what a person saw, and from nothing else', async () => {
    writeSetUp({ mappe: 'utboks', adaptere: { filslipp: { ...FILSLIPP, receiver: 'virksomhet' } } });
    const full = new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url).pathname;
    const { mottaker } = JSON.parse(readFileSync(full, 'utf8'));
    const sent = await run([
      'lever',
      full,
      '--til',
      'filslipp',
      '--mottaker',
      mottaker[0].id,
      '--oppsett',
      oppsett,
      '--send',
    ]);
    const id = sent.stdout.split(':')[0] ?? '';
    const frist = () => leveringer('frist', id, '--dokument', full);
    const saw = (hendelse: string, maate: string, tid: string) =>
      leveringer('hendelse', id, hendelse, '--maate', maate, '--tid', tid, '--av', 'saksbehandler');
    expect((await frist()).stdout).toContain('dagen er ikke kjent');
    expect(await saw('skrevetUt', 'papir', '2026-11-23T15:00:00+01:00')).toMatchObject({ code: 0 });
    expect((await frist()).stdout).toContain('ingen vet når det kom fram');
    expect(await saw('kommetFrem', 'papir', '2026-11-26T12:00:00+01:00')).toMatchObject({ code: 0 });
    expect(await frist()).toMatchObject({ code: 0, stdout: expect.stringContaining('2026-12-17') });
    expect((await saw('sett', 'papir', '2026-11-26T12:00:00+01:00')).code).toBeGreaterThan(0);
    expect(await saw('aapnet', 'digital', '2026-11-26')).toMatchObject({ code: 2 });
  });

  it('refuses in words that say what to do, and never names the person', async () => {
    const broken = at('feil.json');
    writeFileSync(broken, JSON.stringify({ ...JSON.parse(text), klagerett: undefined }));
    const base = ['--til', 'filslipp', '--oppsett', oppsett];
    const answers = [
      await run(['lever', broken, ...base]),
      await lever('--mottaker', 'finnes-ikke'),
      await run(['lever', vedtak, '--til', 'svarpost', '--oppsett', oppsett]),
      await run(['lever', vedtak, '--til', 'filslipp', '--oppsett', at('mangler.json')]),
      await run(['lever', vedtak, '--til', 'filslipp', '--oppsett', writeSetUp({}, at('tomt.json'))]),
      await run([
        ...['lever', vedtak, '--til', 'x', '--oppsett'],
        writeSetUp({ mappe: 'u', adaptere: { x: {} } }, at('x.json')),
      ]),
      await leveringer('vis', 'finnes-ikke'),
    ];
    for (const { code, stderr } of answers) {
      expect(code).toBeGreaterThan(0);
      expect(stderr.length).toBeGreaterThan(10);
      expect(stderr).not.toContain('Internal');
      for (const secret of [bruker.navn, bruker.identifikator.verdi]) expect(stderr).not.toContain(secret);
    }
  });
});
