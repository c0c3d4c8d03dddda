import type { Delivery } from '@hjemmel/adapter';
import { readXml } from '@hjemmel/adapter/xml';
import { describe, expect, it } from 'vitest';
import { faultsOf, type KithOptions, kith } from '../src/index.js';
import { context, deliveryOf, options, pdfA, sha256 } from './deliveries.js';
import { canCheck, lint } from './xml-lint.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const mapped = (delivery: Delivery, changes: Partial<KithOptions> = {}) =>
  kith({ ...options, ...changes }).map(delivery, context);

function xmlOf(delivery: Delivery, changes: Partial<KithOptions> = {}): string {
  const made = mapped(delivery, changes);
  if (!made.ok) throw new Error(made.reason);
  return new TextDecoder().decode(made.payload.parts[0]?.bytes);
}

const plan = deliveryOf('kriseplan/gyldig-full');
const vedtak = deliveryOf('vedtak/gyldig-full');
const documentWith = (delivery: Delivery, changes: object): Delivery => ({
  ...delivery,
  document: { ...delivery.document, ...changes },
});
const letterOf = (bytes: Uint8Array, mediaType = 'application/pdf') => ({
  ...plan.letter,
  bytes,
  mediaType,
  sha256: sha256(bytes),
});

function faultsIn(xml: string) {
  const read = readXml(utf8(xml));
  if (!read.ok) throw new Error(read.reason);
  return faultsOf(read.root);
}

describe('a plan to be kept', () => {
  it('says whom to call first where it can be read with nothing opened', () => {
    expect(xmlOf(plan)).toContain('Første kontakt ved krise: Liv Fjellstad, telefon 900 00 122');
  });

  it('names nobody outside the message, and no address inside it', () => {
    const made = mapped(plan);
    if (!made.ok) throw new Error(made.reason);
    expect(JSON.stringify([made.payload.headers, made.payload.references, made.lost])).not.toContain('Fjellstad');
    expect(xmlOf(plan)).not.toContain('Klokkerlia');
  });

  it('is one message with the same id and bytes at every attempt', () => {
    expect(xmlOf(plan)).toBe(xmlOf(plan));
    const made = mapped(plan);
    expect(made.ok && made.payload.references).toEqual({ MsgId: context.uuid('MsgId') });
  });

  it.each([
    ['utkast', { ...plan, letter: { ...plan.letter, draft: true } }],
    ['fil-endret', { ...plan, letter: { ...plan.letter, bytes: utf8('%PDF-1.7 another') } }],
    ['ikke-arkivformat', { ...plan, letter: letterOf(utf8('%PDF-1.7\n')) }],
    ['ikke-arkivformat', { ...plan, letter: letterOf(utf8('PK\u0003\u0004 a docx'), 'application/pdf') }],
    ['uten-mottaker', { ...plan, recipient: { kind: 'eget-system' } }],
    ['uten-mottaker', { ...plan, recipient: { kind: 'mottaker', id: 'ingen' } }],
    ['uten-grunnlag', { ...plan, sharing: { ...plan.sharing, allowed: [] } }],
    ['uten-grunnlag', { ...plan, sharing: { ...plan.sharing, excluded: ['kith-lege'] } }],
    ['for-stor', { ...plan, letter: letterOf(new Uint8Array(10_000_001)) }],
    ['type-stoettes-ikke', documentWith(plan, { type: 'samarbeidsavtale' })],
  ] as const)('is refused: %s', (reason, delivery) => {
    expect(mapped(delivery)).toMatchObject({ ok: false, reason });
  });

  it.each([
    [{ type: 'kunFoedselsdato', dato: '1985-09-17' }],
    [{ type: 'hjelpenummer', verdi: '1', utsteder: 'et sykehus' }],
    [{ type: 'duf', verdi: '123456789012' }],
    [{ type: 'ukjent', grunn: 'utenlandsk' }],
  ])('is about one person a record can find: %j is refused', (identifikator) => {
    const foreign = documentWith(plan, { bruker: { ...plan.document.bruker, identifikator } });
    expect(mapped(foreign)).toEqual({ ok: false, reason: 'uten-foedselsnummer' });
  });

  it('goes to nobody the address book does not know by the words of the document, and never to one of two', () => {
    const [doctor] = options.adressebok;
    if (doctor === undefined) throw new Error('The book is empty.');
    const elsewhere = [{ ...doctor, iDokumentet: 'Solli Legesenter' }];
    expect(mapped(plan, { adressebok: elsewhere })).toMatchObject({ reason: 'mottaker-ikke-i-adresseboka' });
    expect(mapped(plan, { adressebok: [doctor, doctor] })).toMatchObject({ reason: 'flertydig-mottaker' });
    const named = { ...doctor, kontakt: 'Ada Sjøberg', virksomhet: { navn: 'Rett', herId: '1' } };
    expect(xmlOf(plan, { adressebok: [doctor, named] })).toContain('<OrganisationName>Rett<');
  });

  it('is never addressed to a person', () => {
    const toUser = { ...plan, recipient: { kind: 'mottaker', id: 'mottaker-1' } } as const;
    const sharing = { ...plan.sharing, allowed: [{ mottaker: 'mottaker-1', grunnlag: 'part' as const }] };
    expect(mapped({ ...toUser, sharing })).toEqual({ ok: false, reason: 'ikke-virksomhet' });
  });

  it('takes enclosures that are what they say, and no other', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);
    const enclosure = { vedlegg: 'vedlegg-1', mediaType: 'image/png', bytes: png, sha256: sha256(png) };
    expect(xmlOf({ ...plan, enclosures: [enclosure] })).toContain('<MimeType>image/png</MimeType>');
    const wrong = { ...enclosure, mediaType: 'image/jpeg' };
    expect(mapped({ ...plan, enclosures: [wrong] })).toMatchObject({ reason: 'ikke-arkivformat' });
  });

  it('of intervention is sent only where a code is chosen for it', () => {
    const intervention = deliveryOf('intervensjonsplan/gyldig-full');
    expect(xmlOf(intervention)).toContain('V="B01-2"');
    const { dokumenttyper: _, ...without } = options;
    expect(kith(without).capabilities.documentTypes).not.toContain('intervensjonsplan');
    expect(kith(without).map(intervention, context)).toMatchObject({ reason: 'dokumenttype-ikke-valgt' });
  });
});

describe('notice of services', () => {
  it('tells what is given of health and care, and nothing of what is refused, of housing, of reasons or appeal', () => {
    const xml = xmlOf(vedtak);
    expect(xml).toContain('<BetegnelseTjeneste>Praktisk bistand og opplæring<');
    expect(xml).toContain('<IPLOStjenestetype V="2"');
    for (const word of ['Støttekontakt', 'leilighet', 'søkte', 'klage', 'Base64Container'])
      expect(xml).not.toContain(word);
    expect(mapped(vedtak)).toMatchObject({
      lost: [
        { path: '', reason: 'bare-tjenestene' },
        { path: '/avgjoerelser/1', reason: 'ikke-i-meldingen' },
        { path: '/avgjoerelser/2', reason: 'ikke-i-meldingen' },
        { path: '/avgjoerelser/3', reason: 'ikke-i-meldingen' },
      ],
    });
  });

  it('is new, changed or taken back', () => {
    expect(xmlOf(vedtak)).toContain('<Forsendelsesstatus V="N"');
    expect(xmlOf(deliveryOf('vedtak/gyldig-reduksjon'))).toContain('<Forsendelsesstatus V="M"');
    const again = documentWith(vedtak, { erstatter: { id: vedtak.document.id, versjon: 1 } });
    expect(xmlOf(again)).toContain('<Forsendelsesstatus V="M"');
    expect(xmlOf(documentWith(vedtak, { status: 'opphevet' }))).toContain('<Forsendelsesstatus V="C"');
  });

  it('is not sent of a refusal, of what is partly hidden, or with a code nobody knows', () => {
    expect(mapped(deliveryOf('vedtak/gyldig-avslag'))).toEqual({ ok: false, reason: 'ingen-tjeneste' });
    const { source: _, ...hidden } = vedtak;
    expect(mapped(hidden)).toEqual({ ok: false, reason: 'noe-er-skjult' });
    expect(mapped(vedtak, { tjenestekoder: { 'L-1': '9' } })).toMatchObject({
      reason: 'ukjent-kode',
      params: { tillatt: ['L-1'] },
    });
    expect(xmlOf(vedtak, { tjenestekoder: { 2: '15' } })).toContain('<IPLOStjenestetype V="15"');
  });

  it('does not tell who comes where the address is protected', () => {
    const bruker = {
      ...vedtak.document.bruker,
      adressebeskyttelse: { gradering: 'fortrolig', kontrollert: '2026-11-20' },
    };
    expect(xmlOf(documentWith(vedtak, { bruker }))).not.toContain('TjenestenLevertAv');
  });
});

describe('what the schemas do not see', () => {
  const good = xmlOf(plan);

  it('nothing is found in what we make', () => {
    expect(faultsIn(good)).toEqual([]);
    expect(faultsIn(xmlOf(vedtak))).toEqual([]);
  });

  it.each([
    [
      'vedlegg-format',
      good.replace('>application/pdf<', '>application/vnd.openxmlformats-officedocument.wordprocessingml.document<'),
    ],
    ['vedlegg-format', good.replace(/JVBERi[^<]*/, Buffer.from('PK\u0003\u0004').toString('base64'))],
    ['ukjent-kode', good.replace('"A01-2"', '"A99-2"')],
    ['feil-kodeverk', good.replace('2.16.578.1.12.4.1.1.9602', '2.16.578.1.12.4.1.1.7322')],
    ['ukjent-type', good.replace('DIALOG_TIL_ARKIVERING', 'DIALOG_HELSEFAGLIG')],
    ['feil-innhold', good.replace('DIALOG_TIL_ARKIVERING', 'ORIENTERING_TJENESTETILBUD')],
    ['utenlandsk-pasient', good.replace('V="FNR"', 'V="UID"')],
    ['ett-nivaa', good.replace(/<HealthcareProfessional>[\s\S]*?<\/HealthcareProfessional>/, '')],
    ['uten-tekst', good.replace(/<TekstNotatInnhold>[\s\S]*?<\/TekstNotatInnhold>/, '')],
  ] as const)('%s', (fault, xml) => {
    expect(xml).not.toBe(good);
    if (canCheck) expect(lint(xml)).toBe('');
    expect(faultsIn(xml)).toContain(fault);
  });
});

describe('a setup', () => {
  const bad: readonly (readonly [string, object])[] = [
    ['avsender', { avsender: { virksomhet: { navn: 'K', herId: '1' } } }],
    ['avsender', { avsender: { ...options.avsender, virksomhet: { navn: 'K', herId: 'x' } } }],
    ['adressebok', { adressebok: [{ iDokumentet: 'X' }] }],
    ['dokumenttyper', { dokumenttyper: { kriseplan: 'A99-2' } }],
    ['dokumenttyper', { dokumenttyper: { vedtak: 'A01-2' } }],
    ['tjenestekoder', { tjenestekoder: { a: '999' } }],
    ['maksByte', { maksByte: 18_000_001 }],
    ['adresebok', { adresebok: [] }],
  ];
  it.each(bad)('with a wrong %s is refused by name', (name, changes) => {
    expect(() => kith({ ...options, ...changes } as KithOptions)).toThrow(new RegExp(`^${name} is`));
  });
});

it('maps ten megabytes', () => {
  const bytes = new Uint8Array(9_900_000);
  bytes.set(pdfA);
  const xml = xmlOf({ ...plan, letter: letterOf(bytes) });
  expect(xml.length).toBeGreaterThan(13_000_000);
});
