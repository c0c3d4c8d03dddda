import { createHash } from 'node:crypto';
import type { Delivery, Part } from '@hjemmel/adapter';
import { kitSamples } from '@hjemmel/testkit';
import { describe, expect, it } from 'vitest';
import { fiksArkiv } from './fiks-arkiv.js';
import type { FiksArkivOptions } from './options.js';

const context = { now: '2026-11-24T12:00:00+01:00', uuid: (name: string) => `uuid-${name}` };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A letter that says in its XMP which PDF/A it is; nothing else of it is read. */
function pdf(level: string): Delivery['letter'] {
  const [part, conformance] = level;
  const said = `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${conformance}</pdfaid:conformance>`;
  const bytes = new TextEncoder().encode(`%PDF-1.7\n<x:xmpmeta>${said}</x:xmpmeta>`);
  return { ...usual('vedtak').letter, bytes, mediaType: 'application/pdf', sha256: sha256(bytes), draft: false };
}

function usual(type: string): Delivery {
  const [sample] = kitSamples({ ...fiksArkiv({ system: 'Hjemmel' }).capabilities, documentTypes: [type] });
  if (!sample) throw new Error('The kit has no sample.');
  const avgjoerelser = [{ rettsgrunnlag: 'HOL_3_2_6_B' }];
  const document = { ...sample.delivery.document, avgjoerelser } as Delivery['document'];
  return { ...sample.delivery, document, enclosures: [] };
}

function mapped(changes: Partial<Delivery> = {}, options: Partial<FiksArkivOptions> = {}, type = 'vedtak') {
  const delivery = { ...usual(type), letter: pdf('2A'), ...changes };
  return fiksArkiv({ system: 'Hjemmel', ...options }).map(delivery, context);
}

function xmlOf(...args: Parameters<typeof mapped>): string {
  const made = mapped(...args);
  if (!made.ok) throw new Error(made.reason);
  return Buffer.from(made.payload.parts[0]?.bytes ?? []).toString();
}

const codeIn = (xml: string, element: string) => new RegExp(`<${element}>\\s*<m:kode>(.*?)</m:kode>`).exec(xml)?.[1];

describe('what an archive may not have', () => {
  it.each<[string, Partial<Delivery>, Partial<FiksArkivOptions>, object]>([
    ['a plan nobody has decided to archive', {}, {}, { reason: 'planer-ikke-valgt', params: { valg: 'planer' } }],
    [
      'a PDF with the document inside',
      { letter: pdf('3A') },
      { planer: true },
      { reason: 'kilde-i-arkivkopi', params: { valg: 'kildeIArkivkopi' } },
    ],
    ['a PDF that is no archive file', { letter: pdf('9Z') }, { planer: true }, { reason: 'ikke-arkivformat' }],
    ['a draft', { letter: { ...pdf('2A'), draft: true } }, { planer: true }, { reason: 'utkast' }],
    [
      'a file that has changed',
      { letter: { ...pdf('2A'), sha256: 'a'.repeat(64) } },
      { planer: true },
      { reason: 'fil-endret' },
    ],
    [
      'another kind of file',
      { letter: { ...pdf('2A'), mediaType: 'text/html' } },
      { planer: true },
      { reason: 'ikke-arkivformat' },
    ],
  ])('%s is refused', (_, changes, options, refusal) => {
    expect(mapped(changes, options, 'kriseplan')).toMatchObject({ ok: false, ...refusal });
  });

  it('is taken where the archive has agreed to it', () => {
    expect(codeIn(xmlOf({ letter: pdf('3A') }, { kildeIArkivkopi: true }), 'format')).toBe('fmt/479');
    expect(xmlOf({}, { planer: true }, 'kriseplan')).toContain('xsi:type="arkivnotat"');
  });
});

describe('a record', () => {
  it('is finished until the letter has left, and then dispatched at that time', () => {
    expect(codeIn(xmlOf(), 'journalstatus')).toBe('F');
    expect(xmlOf()).not.toContain('sendtDato');
    const sent = xmlOf({ dispatched: '2026-11-24T09:30:00+01:00' });
    expect(codeIn(sent, 'journalstatus')).toBe('E');
    expect(sent).toContain('<sendtDato>2026-11-24T09:30:00+01:00</sendtDato>');
  });

  it('only points at a case the archive knows, by its key', () => {
    const known = xmlOf({}, { mappe: 'kjent' });
    expect(known).not.toContain('<mappe');
    expect(known).toContain('<referanseForelderMappe>');
    expect(xmlOf()).toContain('xsi:type="saksmappe"');
  });

  it('points at the version it replaces', () => {
    const { document } = usual('vedtak');
    const { erstatter: _, ...first } = document;
    expect(xmlOf({ document: first as Delivery['document'] })).not.toContain('kryssreferanse');
    expect(xmlOf()).toMatch(
      new RegExp(`<kryssreferanse>.*<m:noekkel>${document.id}:1</m:noekkel>.*</kryssreferanse>`, 's'),
    );
  });

  it('has the signed file beside the archive file', () => {
    const bytes = new TextEncoder().encode('PK asic-e');
    const mediaType = 'application/vnd.etsi.asic-e+zip';
    const signed = { vedlegg: 'v-1', mediaType, bytes, sha256: sha256(bytes) };
    const xml = xmlOf({ enclosures: [signed] });
    expect([...xml.matchAll(/<variantformat>\s*<m:kode>(.)</g)].map(([, code]) => code)).toEqual(['A', 'S']);
  });

  it('leaves out an address that is protected or unchecked', () => {
    const { document } = usual('vedtak');
    const withAddress = (gradering: string) => {
      const adresse = { linjer: ['Ospelia 9'], postnummer: '7603', poststed: 'Solvika' };
      const bruker = { ...document.bruker, adresse, adressebeskyttelse: { gradering, kontrollert: '2026-11-20' } };
      const mottaker = [{ id: 'm', hvem: document.bruker.id, rolle: 'part', kanal: 'post' }];
      return xmlOf({ document: { ...document, bruker, mottaker } as unknown as Delivery['document'] });
    };
    expect(withAddress('ugradert')).toContain('Ospelia 9');
    for (const gradering of ['fortrolig', 'strengtFortrolig', 'strengtFortroligUtland', 'ikkeKontrollert']) {
      expect(withAddress(gradering), gradering).not.toContain('Ospelia');
    }
  });
});

describe('a message that comes back', () => {
  type Parts = readonly Part[];

  const backWith = (spoil: (parts: Parts) => Parts) => {
    const source = new TextEncoder().encode('{"type":"vedtak"}');
    const adapter = fiksArkiv({ system: 'Hjemmel', kildeSomVedlegg: true });
    const made = adapter.map({ ...usual('vedtak'), letter: pdf('2A'), source }, context);
    if (!made.ok) throw new Error(made.reason);
    return adapter.receive?.({
      headers: { ...made.payload.headers, meldingId: 'm' },
      parts: spoil(made.payload.parts),
    });
  };
  const changed = (name: string, change: (bytes: Uint8Array) => Uint8Array) => (parts: Parts) =>
    parts.map((part) => (part.name === name ? { ...part, bytes: change(part.bytes) } : part));
  const back = (spoil: (bytes: Uint8Array) => Uint8Array) => backWith(changed('dokument.json', spoil));
  const said = (from: RegExp, to: string) =>
    backWith(changed('arkivmelding.xml', (bytes) => Buffer.from(Buffer.from(bytes).toString().replace(from, to))));

  it('gives the document, unless a byte of it is another', () => {
    expect(back((bytes) => bytes)).toMatchObject({ ok: true, kind: 'dokument' });
    expect(back((bytes) => bytes.with(2, 33))).toEqual({ ok: false, reason: 'endret' });
    expect(back((bytes) => bytes.slice(1))).toEqual({ ok: false, reason: 'endret' });
  });

  it('is refused when the message says another sum, length or file', () => {
    expect(said(/<sjekksum>./, '<sjekksum>x')).toEqual({ ok: false, reason: 'endret' });
    expect(said(/<filstoerrelse>/, '<filstoerrelse>1')).toEqual({ ok: false, reason: 'endret' });
    expect(said(/(<referanseDokumentfil>)dokument/, '$1annet')).toEqual({ ok: false, reason: 'endret' });
    expect(said(/<sjekksumAlgoritme>SHA-256/, '<sjekksumAlgoritme>MD5')).toEqual({ ok: false, reason: 'endret' });
  });

  it('is refused when a file is missing or too many', () => {
    expect(backWith((parts) => parts.slice(0, -1))).toEqual({ ok: false, reason: 'endret' });
    const more = { name: 'mer.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1]) };
    expect(backWith((parts) => [...parts, more])).toEqual({ ok: false, reason: 'endret' });
    expect(backWith((parts) => parts.slice(1))).toEqual({ ok: false, reason: 'oedelagt' });
  });
});
