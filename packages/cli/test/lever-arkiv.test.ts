import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePath } from './examples.js';
import { hjemmel } from './run.js';

const vedtak = examplePath('vedtak', 'gyldig-minimal.json');
const opprett = 'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hjemmel-arkiv-'));
  mkdirSync(at('ut'));
  writeFileSync(at('oppsett.json'), onPage(/^\{ "mappe".*\}$/m));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the page tells the reader to write; the tests run on it as it stands there. */
const page = readFileSync(new URL('../../../docs/adaptere/fiks-arkiv.md', import.meta.url), 'utf8');
function onPage(what: RegExp): string {
  const [found] = what.exec(page) ?? [];
  if (found === undefined) throw new Error('The page has no such example.');
  return found;
}

/** A command of the page as its arguments, with its files in the folder of the test. */
const told = (command: string) =>
  onPage(new RegExp(`^hjemmel ${command} .*$`, 'm'))
    .split(' ')
    .slice(1)
    .map((word) => (/^inn\/|\.json$/.test(word) ? at(word) : word));

const at = (...path: readonly string[]) => join(folder, ...path);
const lever = (...more: readonly string[]) =>
  hjemmel(['lever', vedtak, '--til', 'fiks-arkiv', '--oppsett', at('oppsett.json'), ...more]);
const motta = (...names: readonly string[]) =>
  hjemmel([
    'leveringer',
    'motta',
    ...names.map((name) => at(name)),
    '--fra',
    'fiks-arkiv',
    '--oppsett',
    at('oppsett.json'),
  ]);

const sent = () => {
  const [name = ''] = readdirSync(at('ut'));
  const file = (part: string) => readFileSync(at('ut', name, part), 'utf8');
  return { name, file, headers: JSON.parse(file('melding.json')).headers as Record<string, string> };
};

/** An answer of the archive, as a Fiks IO client would lay it. */
function answer(name: string, messageType: string, headers: object, xml?: string): void {
  mkdirSync(at(name), { recursive: true });
  const parts = xml === undefined ? [] : [{ name: 'svar.xml', mediaType: 'application/xml' }];
  writeFileSync(
    at(name, 'melding.json'),
    JSON.stringify({ headers: { messageType, meldingId: name, ...headers }, parts }),
  );
  if (xml !== undefined) writeFileSync(at(name, 'svar.xml'), xml);
}

const piece = (name: string) =>
  `<${name}Kvittering><systemID>22f05e04-37c4-4051-8b3a-853c8eac4b33</systemID><referanseEksternNoekkel><fagsystem>Hjemmel</fagsystem><noekkel>n</noekkel></referanseEksternNoekkel></${name}Kvittering>`;
const receipt = `<arkivmeldingKvittering>${piece('mappe')}${piece('registrering')}</arkivmeldingKvittering>`;

describe('hjemmel lever --til fiks-arkiv', { timeout: 180_000 }, () => {
  it('lays the message for a client to send, and never calls it done', async () => {
    const first = await lever('--sendt', '2026-11-24T09:30:00+01:00', '--send');
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('ikke bekreftet mottatt') });
    const { name, file, headers } = sent();
    expect(headers).toMatchObject({ messageType: opprett, klientMeldingId: name });
    expect(file('arkivmelding.xml')).toContain('<sendtDato>2026-11-24T09:30:00+01:00</sendtDato>');
    expect((await lever('--send')).stderr).toContain('Det samme er bestilt før');
    expect(readdirSync(at('ut'))).toHaveLength(1);
  });

  it('is done when the archive has said so, however often it says it', async () => {
    const { klientKorrelasjonsId } = sent().headers;
    answer('mottatt', `${opprett}.mottatt`, { klientKorrelasjonsId });
    answer('kvittering', `${opprett}.kvittering`, { klientKorrelasjonsId }, receipt);
    expect((await motta('mottatt')).stdout).toContain('mottatt; ikke bekreftet ferdig');
    const both = await motta('kvittering', 'kvittering', 'mottatt');
    expect(both).toMatchObject({ code: 0 });
    expect(both.stdout.match(/fullført/g)).toHaveLength(3);
  });

  it('keeps what it cannot use, and says that a person must look', async () => {
    answer('ukjent', `${opprett}.kvittering`, { klientKorrelasjonsId: 'noen-annens' }, receipt);
    const { klientKorrelasjonsId } = sent().headers;
    answer('uleselig', `${opprett}.kvittering`, { klientKorrelasjonsId }, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    expect(await motta('ukjent')).toMatchObject({ code: 1, stderr: expect.stringContaining('Et menneske') });
    expect(await motta('uleselig')).toMatchObject({ code: 1, stderr: expect.stringContaining('farlig') });
  });

  it('does what the page says, from the letter to the receipt', async () => {
    rmSync(at('utboks'), { recursive: true });
    rmSync(at('ut'), { recursive: true });
    mkdirSync(at('ut'));
    writeFileSync(at('vedtak.json'), readFileSync(vedtak));
    expect(await hjemmel(told('lever'))).toMatchObject({ code: 0, stdout: expect.stringContaining('ikke bekreftet') });
    const { klientKorrelasjonsId } = sent().headers;
    answer('inn/kvittering-1', `${opprett}.kvittering`, { klientKorrelasjonsId }, receipt);
    const done = await hjemmel(told('leveringer motta'));
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('fullført') });
  });

  it('says what is wrong with a folder, a time, an option or a code', async () => {
    expect(await motta('ut')).toMatchObject({ code: 2, stderr: expect.stringContaining('melding.json') });
    expect(await lever('--sendt', '2026-11-24')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('tidssone'),
    });
    const setup = (arkiv: object) =>
      writeFileSync(at('oppsett.json'), JSON.stringify({ mappe: 'utboks', adaptere: { 'fiks-arkiv': arkiv } }));
    setup({ transport: { mappe: 'ut' } });
    expect(await lever()).toMatchObject({ code: 2, stderr: expect.stringContaining('system') });
    setup([]);
    expect(await lever()).toMatchObject({ code: 2, stderr: expect.stringContaining('"transport"') });
    setup({ system: 'Hjemmel', planer: 'nei', transport: { mappe: 'ut' } });
    expect(await lever()).toMatchObject({ code: 2, stderr: expect.stringContaining('planer is true or false') });
    setup({ system: 'Hjemmel', plannar: true, transport: { mappe: 'ut' } });
    expect(await lever()).toMatchObject({ code: 2, stderr: expect.stringContaining('plannar') });
    setup({ system: 'Hjemmel' });
    expect(await lever()).toMatchObject({ code: 2, stderr: expect.stringContaining('transport.mappe') });
    setup({ system: 'Hjemmel', tilgangsrestriksjon: 'XX', transport: { mappe: 'ut' } });
    writeFileSync(at('ny.json'), readFileSync(vedtak));
    expect(await lever()).toMatchObject({ code: 1, stderr: expect.stringContaining('Lovlige verdier: UO') });
  });
});
