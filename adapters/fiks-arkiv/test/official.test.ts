import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXml, type XmlElement } from '@hjemmel/adapter/xml';
import { describe, expect, it } from 'vitest';
import { fiksArkiv } from '../src/index.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const standards = join(process.env.HJEMMEL_STANDARDS ?? resolve(root, '../shared/standards'), 'fiks-arkiv');
const samples = join(standards, 'samples');
const canRead = existsSync(samples);
const canCheck = canRead && spawnSync('xmllint', ['--version']).status === 0;
if (!canCheck) {
  process.stderr.write(
    '\n*** LEFT OUT: official samples and answers of Fiks Arkiv. They take HJEMMEL_STANDARDS and xmllint (libxml2-utils). ***\n',
  );
}

const protocol = 'no.ks.fiks.arkiv.v1';
const opprett = `${protocol}.arkivering.arkivmelding.opprett`;
const adapter = fiksArkiv({ system: 'Hjemmel' });

function received(messageType: string, name: string, bytes?: Uint8Array) {
  const parts = bytes === undefined ? [] : [{ name, mediaType: 'application/xml', bytes }];
  return adapter.receive?.({ headers: { messageType, meldingId: 'm', klientKorrelasjonsId: 'k' }, parts });
}

/** Every text of an XML file in order, found without our own reader. */
const textsIn = (xml: string) =>
  xml
    .replace(/<!--.*?-->/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '\ufeff');

/** The samples have either text or elements in an element, never both. */
const textsOf = ({ text, children }: XmlElement): readonly string[] =>
  children.length === 0 ? [text.trim()].filter((one) => one !== '') : children.flatMap(textsOf);

const elementsOf = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(elementsOf)];

const sampleFiles = canRead
  ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  : [];

describe.runIf(canRead)('the official samples', () => {
  it('are there', () => expect(sampleFiles.length).toBeGreaterThan(5));

  it.each(sampleFiles)('%s is read with every element, text and type in it', (name) => {
    const bytes = readFileSync(join(samples, name));
    const xml = bytes.toString('utf8');
    const read = readXml(bytes);
    if (!read.ok) throw new Error(read.reason);
    const elements = elementsOf(read.root);
    expect(textsOf(read.root)).toEqual(textsIn(xml));
    expect(elements).toHaveLength([...xml.replace(/<!--.*?-->/gs, '').matchAll(/<\w/g)].length);
    expect(elements.flatMap(({ type }) => type ?? [])).toEqual(
      [...xml.matchAll(/xsi:type="(\w+)"/g)].map(([, one]) => one),
    );
    for (const { name: inner, namespace } of elements.filter((one) =>
      ['kode', 'fagsystem', 'noekkel'].includes(one.name),
    ))
      expect(namespace, inner).toMatch(/metadatakatalog\/v1$/);
  });

  it.each(sampleFiles.filter((name) => /^Ny(?:Journalpost|Saksmappe)/.test(name)))(
    '%s is another system’s, and never taken for a document of ours',
    (name) => {
      const bytes = readFileSync(join(samples, name));
      expect(received(opprett, 'arkivmelding.xml', bytes)).toEqual({
        ok: false,
        reason: 'ukjent',
        code: 'annet-system',
      });
    },
  );

  it('every message the specification says an arkivmelding is answered with has a state', () => {
    const { meldingstyper } = JSON.parse(readFileSync(join(standards, 'V1/meldingstyper.json'), 'utf8')) as {
      meldingstyper: readonly { readonly id: string; readonly kanSvareMed?: readonly string[] }[];
    };
    const answers = meldingstyper.find(({ id }) => id === opprett)?.kanSvareMed ?? [];
    expect(answers).toHaveLength(4);
    const states = answers.map((type) => {
      const read = received(type, 'svar.xml', type.endsWith('kvittering') ? wholeReceipt() : undefined);
      return read?.ok && read.kind === 'kvittering' ? read.receipt.state : read;
    });
    expect(states).toEqual(['mottatt', 'fullfoert', 'avvist', 'midlertidig-feil']);
    for (const { id } of meldingstyper.filter((one) => !answers.includes(one.id) && one.id !== opprett)) {
      if (!id.includes('.feilmelding.')) expect(received(id, 'svar.xml'), id).toMatchObject({ reason: 'ukjent' });
    }
  });
});

const base = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv';
const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const ids = [
  '22f05e04-37c4-4051-8b3a-853c8eac4b31',
  '22f05e04-37c4-4051-8b3a-853c8eac4b32',
  '22f05e04-37c4-4051-8b3a-853c8eac4b33',
];
const key = `<referanseEksternNoekkel><m:fagsystem>Hjemmel</m:fagsystem><m:noekkel>n</m:noekkel></referanseEksternNoekkel>`;
const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const error = '<f:feilId>7</f:feilId><f:feilmelding>Kari</f:feilmelding>';

const receiptOf = (...inner: readonly string[]) =>
  `<arkivmeldingKvittering xmlns="${base}/arkivmelding/opprett/kvittering/v1" xmlns:m="${base}/metadatakatalog/v1" xmlns:f="${base}/feil/feilmelding/v1" xmlns:xsi="${xsi}">${inner.join('')}</arkivmeldingKvittering>`;
const mappe = `<mappeKvittering xsi:type="saksmappeKvittering"><systemID>${ids[0]}</systemID><mappeID>2026/7</mappeID>${key}<opprettetEllerEksisterende>Eksisterende</opprettetEllerEksisterende><saksaar>2026</saksaar></mappeKvittering>`;
const registrering = `<registreringKvittering xsi:type="journalpostKvittering"><systemID>${ids[1]}</systemID><dokumentbeskrivelseKvittering><systemID>${ids[2]}</systemID><dokumentnummer>1</dokumentnummer></dokumentbeskrivelseKvittering>${key}<opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende><journalaar>2026</journalaar></registreringKvittering>`;

/** A receipt with everything in it that is read; checked against the schema below. */
const wholeReceipt = () => bytesOf(receiptOf(mappe, registrering));

function valid(schema: string, xml: string): boolean {
  const path = join(standards, 'V1', schema);
  return spawnSync('xmllint', ['--nonet', '--noout', '--schema', path, '-'], { input: xml }).status === 0;
}

describe.runIf(canCheck)('answers that are valid by the official schemas', () => {
  const schema = `${opprett}.kvittering.xsd`;

  it('a receipt is read with case, record and document', () => {
    expect(valid(schema, receiptOf(mappe, registrering))).toBe(true);
    expect(received(`${opprett}.kvittering`, 'arkivmelding-kvittering.xml', wholeReceipt())).toMatchObject({
      receipt: {
        state: 'fullfoert',
        reference: ids[1],
        pieces: [
          { name: 'mappe', state: 'fullfoert', reference: ids[0] },
          { name: 'registrering', state: 'fullfoert', reference: ids[1] },
          { name: 'dokument-1', state: 'fullfoert', reference: ids[2] },
        ],
      },
    });
  });

  it('a case that stands and a record that failed is valid, and partly failed', () => {
    const xml = receiptOf(mappe, `<registreringFeilet>${error}</registreringFeilet>`);
    expect(valid(schema, xml)).toBe(true);
    const read = received(`${opprett}.kvittering`, 'svar.xml', bytesOf(xml));
    expect(read).toMatchObject({ receipt: { state: 'delvis-feilet', code: '7' } });
    expect(JSON.stringify(read)).not.toContain('Kari');
  });

  it('the same record both there and failed is invalid, and still partly failed', () => {
    const xml = receiptOf(mappe, registrering, `<registreringFeilet>${error}</registreringFeilet>`);
    expect(valid(schema, xml)).toBe(false);
    expect(received(`${opprett}.kvittering`, 'svar.xml', bytesOf(xml))).toMatchObject({
      receipt: { state: 'delvis-feilet', reference: ids[1] },
    });
  });

  it.each(['ugyldigforespoersel', 'serverfeil', 'ikkefunnet'])('an error of kind %s keeps its id alone', (kind) => {
    const type = `${protocol}.feilmelding.${kind}`;
    const xml = `<${kind} xmlns="${base}/feil/${kind}/v1" xmlns:f="${base}/feil/feilmelding/v1">${error}</${kind}>`;
    expect(valid(`${type}.xsd`, xml)).toBe(true);
    const read = received(type, 'feilmelding.xml', bytesOf(xml));
    expect(read).toMatchObject({ receipt: { code: `${kind}:7` } });
    expect(JSON.stringify(read)).not.toContain('Kari');
  });
});
