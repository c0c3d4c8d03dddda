import type { Delivery } from '@hjemmel/adapter';
import { describe, expect, it } from 'vitest';
import { type EformidlingOptions, eformidling } from '../src/index.js';
import { context, deliveryOf, pdfA, sha256, toArchive, toMailbox, toPrinter } from './deliveries.js';

const mapped = (options: EformidlingOptions, delivery: Delivery) => eformidling(options).map(delivery, context);
const textOf = (options: EformidlingOptions, delivery: Delivery, name: string): string => {
  const made = mapped(options, delivery);
  if (!made.ok) throw new Error(made.reason);
  return new TextDecoder().decode(made.payload.parts.find((part) => part.name === name)?.bytes);
};
const documentWith = (delivery: Delivery, changes: object): Delivery => ({
  ...delivery,
  document: { ...delivery.document, ...changes },
});
const brukerWith = (delivery: Delivery, changes: object): Delivery =>
  documentWith(delivery, { bruker: { ...delivery.document.bruker, ...changes } });

const toBody = deliveryOf('vedtak/gyldig-full', 'virksomhet');
const toPerson = deliveryOf('vedtak/gyldig-full', 'innbygger');

describe('to the archive of another body', () => {
  it('goes as confidential, with no name in the header and none but the two bodies as parties', () => {
    const header = textOf(toArchive, toBody, 'sbd.json');
    expect(header).toContain('arkivmelding:taushetsbelagt:ver1.0');
    expect(header).not.toContain('Eksempel');
    const xml = textOf(toArchive, toBody, 'arkivmelding.xml');
    expect([...xml.matchAll(/<korrespondansepartNavn>(.*?)</g)].map(([, name]) => name)).toEqual([
      'Nabo kommune',
      'Helse- og velferdskontoret Midtbyen',
    ]);
    expect(xml).not.toContain('Rognebærstien');
  });

  it('masks the name in what the public may read', () => {
    const open = [...textOf(toArchive, toBody, 'arkivmelding.xml').matchAll(/<offentligTittel>(.*?)</g)];
    expect(open.map(([, title]) => title?.endsWith('*****'))).toEqual([true, true]);
  });

  it('has words where Fiks Arkiv has codes', () => {
    const xml = textOf(toArchive, { ...toBody, dispatched: '2026-11-24T09:30:00+01:00' }, 'arkivmelding.xml');
    for (const word of ['Utgående dokument', 'Ekspedert', 'Hoveddokument', 'Arkivformat', 'Dokumentet er ferdigstilt'])
      expect(xml).toContain(`>${word}<`);
  });

  it('names the files that go along, and no other', () => {
    const enclosure = { vedlegg: 'vedlegg-1', mediaType: 'application/pdf', bytes: pdfA, sha256: sha256(pdfA) };
    const made = mapped(toArchive, { ...toBody, enclosures: [enclosure] });
    if (!made.ok) throw new Error(made.reason);
    const xml = new TextDecoder().decode(made.payload.parts[1]?.bytes);
    const named = [...xml.matchAll(/<referanseDokumentfil>(.*?)</g)].map(([, name]) => name);
    expect(made.payload.parts.slice(2).map(({ name }) => name)).toEqual(named);
    expect(xml).toContain(`<antallFiler>${named.length}<`);
  });

  it.each([
    ['planer-ikke-valgt', deliveryOf('kriseplan/gyldig-full', 'virksomhet')],
    ['uten-grunnlag', { ...toBody, sharing: { ...toBody.sharing, allowed: [] } }],
    ['uten-mottaker', { ...toBody, recipient: { kind: 'eget-system' } }],
    ['ikke-virksomhet', toPerson],
    ['utkast', { ...toBody, letter: { ...toBody.letter, draft: true } }],
    ['fil-endret', { ...toBody, letter: { ...toBody.letter, sha256: '0' } }],
  ] as const)('is refused: %s', (reason, delivery) => {
    expect(mapped(toArchive, delivery)).toMatchObject({ ok: false, reason });
  });

  it('goes to nobody the set-up does not know by the words of the document, and never to one of two', () => {
    const [known] = toArchive.mottakere;
    if (known === undefined) throw new Error('The book is empty.');
    const none = { ...toArchive, mottakere: [{ ...known, iDokumentet: 'nabokommunen' }] };
    expect(mapped(none, toBody)).toMatchObject({ reason: 'mottaker-ikke-i-adresseboka' });
    expect(mapped({ ...toArchive, mottakere: [known, known] }, toBody)).toMatchObject({ reason: 'flertydig-mottaker' });
  });
});

describe('a decision to the person', () => {
  it('goes to a mailbox at level 4, with a neutral title, and both alerts as neutral', () => {
    const { digital } = JSON.parse(textOf(toMailbox, toPerson, 'sbd.json')) as Record<string, Record<string, unknown>>;
    expect(digital).toMatchObject({ sikkerhetsnivaa: 4, tittel: 'Brev fra Trondheim kommune', spraak: 'nb' });
    expect(JSON.stringify(digital)).not.toMatch(/vedtak|støttekontakt|Iben/i);
  });

  it('has no address in it, and is not printed to one that is protected or not whole', () => {
    expect(textOf(toMailbox, toPerson, 'sbd.json')).not.toContain('Rognebærstien');
    const hidden = brukerWith(toPerson, { adressebeskyttelse: { gradering: 'fortrolig', kontrollert: '2026-11-20' } });
    expect(mapped(toPrinter, hidden)).toEqual({ ok: false, reason: 'adressebeskyttet' });
    const { adresse: _, ...nowhere } = toPerson.document.bruker;
    expect(mapped(toPrinter, documentWith(toPerson, { bruker: nowhere }))).toMatchObject({
      reason: 'ufullstendig-adresse',
    });
  });

  it.each([
    ['uten-klagerett', { ...toPerson, letter: { ...toPerson.letter, mandatory: [] } }],
    ['feil-rendisjon', { ...toPerson, rendition: 'tjeneste' }],
    ['ikke-innbygger', toBody],
    ['uten-foedselsnummer', brukerWith(toPerson, { identifikator: { type: 'ukjent', grunn: 'utenlandsk' } })],
    ['uten-grunnlag', { ...toPerson, sharing: { ...toPerson.sharing, excluded: ['bruker'] } }],
    ['type-stoettes-ikke', deliveryOf('intervensjonsplan/gyldig-full', 'innbygger')],
    ['type-stoettes-ikke', deliveryOf('kriseplan/gyldig-full', 'innbygger')],
  ] as const)('is refused: %s', (reason, delivery) => {
    for (const options of [toMailbox, toPrinter])
      expect(mapped(options, delivery)).toMatchObject({ ok: false, reason });
  });

  it('says which channels it reaches', () => {
    expect(eformidling(toMailbox).capabilities.reaches).toEqual(['sms']);
    expect(eformidling(toPrinter).capabilities.reaches).toEqual(['brevHjem']);
  });
});

it.each([
  ['slag', { ...toMailbox, slag: 'dpv' }],
  ['avsender', { ...toMailbox, avsender: '1' }],
  ['system', { ...toMailbox, system: 'Hjemmel' }],
  ['mottakere', { ...toArchive, mottakere: [{ navn: 'X' }] }],
  ['planer', { ...toArchive, planer: 'ja' }],
])('a set-up with a wrong %s is refused by name', (name, options) => {
  expect(() => eformidling(options as EformidlingOptions)).toThrow(new RegExp(`^${name} is`));
});
