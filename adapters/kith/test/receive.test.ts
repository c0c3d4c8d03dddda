import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Adressat, type Dokumentreferanse, kith } from '../src/index.js';
import { context, deliveryOf, options, pdfA } from './deliveries.js';
import { canCheck, lint, standards } from './xml-lint.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (xml: string | Uint8Array, avsender: Adressat = options.avsender) =>
  kith({ ...options, avsender }).receive?.({
    headers: {},
    parts: [{ name: 'melding.xml', mediaType: 'application/xml', bytes: typeof xml === 'string' ? utf8(xml) : xml }],
  });

const party = (herId: string) =>
  `<HCP><Inst><Name>N</Name><Id>1</Id><TypeId V="HER" DN="HER-id"/><Dept><Name>D</Name><Id>${herId}</Id><TypeId V="HER" DN="HER-id"/></Dept></Inst></HCP>`;
const receipt = (status: string, errors: readonly string[] = [], version = '2012-02-15', to = '8090002') =>
  `<?xml version="1.0" encoding="UTF-8"?><AppRec xmlns="http://www.kith.no/xmlstds/apprec/${version}"><MsgType V="APPREC" DN="Applikasjonskvittering"/><MIGversion>${version === '2012-02-15' ? 'v1.1 2012-02-15' : '1.0 2004-11-21'}</MIGversion><GenDate>2026-11-24T13:00:00</GenDate><Id>k-1</Id><Sender>${party('8090004')}</Sender><Receiver>${party(to)}</Receiver><Status V="${status}" DN="OK"/>${errors.map((code) => `<Error S="2.16.578.1.12.4.1.1.8221" V="${code}" DN="Kari finnes ikke"/>`).join('')}<OriginalMsgId><MsgType V="DIALOG_TIL_ARKIVERING" DN="Til arkivering"/><IssueDate>2026-11-24T12:00:00</IssueDate><Id>m-1</Id></OriginalMsgId></AppRec>`;

const allErrors = 'E10 E20 E21 E30 E31 E32 E33 E34 E35 E36 E53 E54 S01 S02 S03 S99 T01 T02 T10 T99 X99'.split(' ');

describe('an application receipt', () => {
  it.each(['2012-02-15', '2004-11-21'])('of version %s is read, and is valid by its schema', (version) => {
    if (canCheck) expect(lint(receipt('2', ['E35'], version))).toBe('');
    expect(read(receipt('2', ['E35'], version))).toEqual({
      ok: true,
      kind: 'kvittering',
      id: 'k-1',
      concerns: 'm-1',
      receipt: { state: 'avvist', code: '2 E35' },
    });
  });

  it.each([
    ['1', 'fullfoert'],
    ['2', 'avvist'],
    ['3', 'delvis-feilet'],
    ['4', 'ukjent'],
    ['', 'ukjent'],
    ['constructor', 'ukjent'],
  ])('with status «%s» is %s', (status, state) => {
    expect(read(receipt(status))).toMatchObject({ receipt: { state } });
  });

  it.each(allErrors)('keeps the code %s, and none of the words beside it', (code) => {
    const got = read(receipt('2', [code]));
    expect(got).toMatchObject({ receipt: { code: `2 ${code}` } });
    expect(JSON.stringify(got)).not.toContain('Kari');
  });

  it('with a code of its own is refused with one word, and keeps nothing of the code', () => {
    expect(read(receipt('2', ['Kari', 'E31']))).toMatchObject({
      receipt: { state: 'avvist', code: '2 ukjent-feilkode E31' },
    });
  });

  it('that says taken and wrong at once is for a person to see', () => {
    expect(read(receipt('1', ['E35']))).toMatchObject({ receipt: { state: 'ukjent', code: '1 E35' } });
  });

  it('to another service is not ours, though the kommune around it is', () => {
    expect(read(receipt('1', [], undefined, '8090009'))).toEqual({
      ok: false,
      reason: 'ukjent',
      code: 'annen-mottaker',
    });
  });

  it('is refused where it is broken, and never lost', () => {
    expect(read(receipt('1').replace('<Id>m-1</Id>', ''))).toEqual({ ok: false, reason: 'oedelagt' });
    expect(read(receipt('1').replace('"APPREC"', '"DIALOG"'))).toMatchObject({
      reason: 'ukjent',
      code: 'meldingstype',
    });
    expect(read(receipt('1').replace('2012-02-15"', '2030-01-01"'))).toEqual({ ok: false, reason: 'ikke-formatet' });
    expect(read(`<!DOCTYPE a [<!ENTITY b "c">]>${receipt('1')}`)).toMatchObject({ ok: false });
  });

  it('in ISO-8859-1 is read, with a byte order mark of UTF-8 before it refused', () => {
    const latin = Buffer.from(
      receipt('1').replace('"UTF-8"', '"ISO-8859-1"').replace('<Name>N<', '<Name>Blåbær<'),
      'latin1',
    );
    expect(read(new Uint8Array(latin))).toMatchObject({ receipt: { state: 'fullfoert' } });
    const both = new Uint8Array(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), latin]));
    expect(read(both)).toEqual({ ok: false, reason: 'oedelagt' });
    expect(read(`\ufeff${receipt('1')}`)).toMatchObject({ receipt: { state: 'fullfoert' } });
  });
});

/** A message of our own, turned to be to us. */
function toUs(): string {
  const made = kith(options).map(deliveryOf('kriseplan/gyldig-full'), context);
  if (!made.ok) throw new Error(made.reason);
  return new TextDecoder().decode(made.payload.parts[0]?.bytes);
}
const doctor: Adressat = {
  virksomhet: { navn: 'Solli legesenter', herId: '8090003' },
  person: { fornavn: 'Ada', etternavn: 'Sjøberg', herId: '8090004' },
};

describe('a document sent for keeping', () => {
  it('is a reference and its files, byte for byte, with the letter said to be all there is', () => {
    const got = read(toUs(), doctor);
    if (!got?.ok || got.kind !== 'dokument') throw new Error('It is not read.');
    expect(got.lost).toEqual([{ path: '', reason: 'bare-som-brev' }]);
    expect(got.files.map(({ bytes }) => Buffer.compare(bytes, pdfA))).toEqual([0]);
    expect(JSON.parse(new TextDecoder().decode(got.source)) as Dokumentreferanse).toMatchObject({
      type: 'dokumentreferanse',
      msgId: got.id,
      dokumenttype: 'A01-2',
      dato: '2026-11-23',
      avsender: { navn: 'Eksempel kommune', herId: ['8090001', '8090002'] },
      pasient: { navn: 'Iben Fjellstad', nummer: '17898590186' },
      filer: [{ navn: 'vedlegg-1.pdf', mediatype: 'application/pdf', beskrivelse: 'Kriseplan versjon 2' }],
    });
  });

  it.each([
    ['base64 of the wrong length', (xml: string) => xml.replace('JVBERi', 'JVBER'), 'oedelagt', 'vedlegg-oedelagt'],
    ['signs that are not base64', (xml: string) => xml.replace('JVBERi', 'JVBE*i'), 'oedelagt', 'vedlegg-oedelagt'],
    ['padding in the middle', (xml: string) => xml.replace('JVBERi', 'JVBE=i'), 'oedelagt', 'vedlegg-oedelagt'],
    ['an empty attachment', (xml: string) => xml.replace(/JVBERi[^<]*/, ''), 'oedelagt', 'vedlegg-oedelagt'],
    ['a foreign patient', (xml: string) => xml.replace('V="FNR"', 'V="UID"'), 'ukjent', 'utenlandsk-pasient'],
    ['an unknown kind', (xml: string) => xml.replace('"A01-2"', '"A99-9"'), 'ukjent', 'ukjent-kode'],
    [
      'another kind of message',
      (xml: string) => xml.replace('DIALOG_TIL_ARKIVERING', 'DIALOG_HELSEFAGLIG'),
      'ukjent',
      'meldingstype',
    ],
    ['another receiver', (xml: string) => xml.replaceAll('8090004', '8090009'), 'ukjent', 'annen-mottaker'],
  ])('with %s is refused with a word', (_, spoil, reason, code) => {
    const xml = spoil(toUs());
    expect(xml).not.toBe(toUs());
    expect(read(xml, doctor)).toEqual({ ok: false, reason, code });
  });
});

const samples = join(standards, 'samples');
const files = existsSync(samples)
  ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  : [];

describe.runIf(canCheck)('the official samples', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s is read for what it is', (name) => {
    // One sample is addressed by organisation number, as our messages never are.
    const bytes = Buffer.from(readFileSync(join(samples, name), 'latin1').replaceAll('"ENH"', '"HER"'), 'latin1');
    const ids = [...bytes.toString('latin1').matchAll(/<Id>(\d{1,10})<\/Id>/g)].map(([, id]) => id ?? '');
    const got = ids.map((herId) =>
      read(bytes, { ...doctor, tjeneste: { navn: 'N', herId }, person: undefined } as Adressat),
    );
    if (!name.startsWith('apprec')) {
      expect(got.every((one) => one?.ok === false && one.reason === 'ukjent' && one.code === 'meldingstype')).toBe(
        true,
      );
      return;
    }
    const ours = got.find((one) => one?.ok);
    const expected = name.includes('avvist') ? 'avvist' : name.includes('delmelding') ? 'delvis-feilet' : 'fullfoert';
    expect(ours).toMatchObject({ kind: 'kvittering', receipt: { state: expected } });
  });
});
