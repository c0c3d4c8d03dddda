import type { Delivery } from '@hjemmel/adapter';
import { describe, expect, it } from 'vitest';
import { type Forsendelse, type SvarUtOptions, svarut } from '../src/index.js';
import { context, deliveryOf, sha256 } from './deliveries.js';

const vedtak = deliveryOf('vedtak/gyldig-full');
const mapped = (delivery: Delivery, options: Partial<SvarUtOptions> = {}) =>
  svarut({ avgivendeSystem: 'Hjemmel', ...options }).map(delivery, context);

function sent(delivery: Delivery, options: Partial<SvarUtOptions> = {}): Forsendelse {
  const made = mapped(delivery, options);
  if (!made.ok) throw new Error(made.reason);
  return JSON.parse(new TextDecoder().decode(made.payload.parts[0]?.bytes));
}

const person = (changes: object): Delivery => {
  const bruker = { ...vedtak.document.bruker, ...changes } as Delivery['document']['bruker'];
  return { ...vedtak, document: { ...vedtak.document, bruker } };
};

describe('what a citizen channel may not have', () => {
  it.each<[string, Delivery, Partial<SvarUtOptions>, string]>([
    ['a vedtak that nobody promises will arrive', vedtak, { kunDigitalLevering: true }, 'kun-digital-vedtak'],
    ['a draft', { ...vedtak, letter: { ...vedtak.letter, draft: true } }, {}, 'utkast'],
    [
      'a vedtak without the appeal information',
      { ...vedtak, letter: { ...vedtak.letter, mandatory: [] } },
      {},
      'uten-klagerett',
    ],
    ['the copy of a service', { ...vedtak, rendition: 'tjeneste' }, {}, 'feil-rendisjon'],
    [
      'a Word file',
      { ...vedtak, letter: { ...vedtak.letter, mediaType: 'application/msword' } },
      {},
      'filtype-stoettes-ikke',
    ],
    ['a file that has changed', { ...vedtak, letter: { ...vedtak.letter, sha256: 'a' } }, {}, 'fil-endret'],
    [
      'a letter to nobody it is shared with',
      { ...vedtak, sharing: { ...vedtak.sharing, allowed: [] } },
      {},
      'uten-grunnlag',
    ],
    ['a letter to the archive', { ...vedtak, recipient: { kind: 'eget-system' } }, {}, 'uten-mottaker'],
    ['a person without a number', person({ identifikator: { type: 'ukjent', grunn: 'x' } }), {}, 'uten-foedselsnummer'],
    ['a protected address', person({ adressebeskyttelse: { gradering: 'fortrolig' } }), {}, 'adressebeskyttet'],
    ['an unchecked address', person({ adressebeskyttelse: { gradering: 'ikkeKontrollert' } }), {}, 'adressebeskyttet'],
    ['half an address, when it may be printed', person({ adresse: { linjer: ['Her 1'] } }), {}, 'ufullstendig-adresse'],
  ])('%s', (_, delivery, options, reason) => {
    expect(mapped(delivery, options)).toEqual({ ok: false, reason });
  });

  it('is not sent to a service in it, nor to a relative', () => {
    const { document } = deliveryOf('kriseplan/gyldig-full');
    const other = document.mottaker.find(({ rendisjon }) => rendisjon === 'tjeneste');
    const id = other?.id ?? '';
    const to = deliveryOf('kriseplan/gyldig-full', { recipient: { kind: 'mottaker', id } });
    expect(mapped({ ...to, sharing: { ...to.sharing, allowed: [{ mottaker: id, grunnlag: 'helsehjelp' }] } })).toEqual({
      ok: false,
      reason: 'ikke-innbygger',
    });
  });
});

describe('a letter', () => {
  it('may always be printed, needs the highest login, is encrypted, and says nothing in its title', () => {
    const letter = sent(vedtak);
    expect(letter).toMatchObject({
      ...{ tittel: 'Brev fra Trondheim kommune', kunDigitalLevering: false, krevNiva4Innlogging: true, kryptert: true },
      mottaker: { navn: vedtak.document.bruker.navn, postnummer: '7030' },
      korrelasjonsid: 'sak-1',
      eksternReferanse: context.uuid('eksternReferanse'),
      metadataFraAvleverendeSystem: { dokumentetsDato: '2026-11-23T12:00:00Z', journalposttype: 'U' },
    });
    const { mottaker: _, ...rest } = letter;
    expect(JSON.stringify(rest)).not.toContain(vedtak.document.bruker.navn);
  });

  it('names its files in their order, the letter first', () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 vedlegg');
    const enclosures = [{ vedlegg: 'v', mediaType: 'application/pdf', bytes, sha256: sha256(bytes) }];
    const made = mapped({ ...vedtak, enclosures });
    if (!made.ok) throw new Error(made.reason);
    const names = made.payload.parts.map(({ name }) => name);
    expect(names).toEqual(['forsendelse.json', 'brev.pdf', 'vedlegg-1.pdf']);
    expect(sent({ ...vedtak, enclosures }).dokumenter.map(({ filnavn }) => filnavn)).toEqual(names.slice(1));
  });

  it('is signed only where it is an agreement, and by a day', () => {
    const agreed = sent(deliveryOf('samarbeidsavtale/gyldig-full'), {
      signatur: 'AUTENTISERT_SIGNATUR',
      signeringDager: 14,
    });
    expect(agreed).toMatchObject({
      signaturType: 'AUTENTISERT_SIGNATUR',
      signeringUtloper: '2026-12-08T11:00:00.000Z',
    });
    expect(agreed.dokumenter[0]).toMatchObject({ skalSigneres: true });
    expect(sent(vedtak, { signatur: 'AUTENTISERT_SIGNATUR' })).not.toHaveProperty('signaturType');
  });
});

it.each<[object, RegExp]>([
  [{}, /avgivendeSystem/],
  [{ avgivendeSystem: 'x'.repeat(101) }, /100/],
  [{ avgivendeSystem: 'H', kunDigital: true }, /kunDigital is none/],
  [{ avgivendeSystem: 'H', kunDigitalLevering: 'nei' }, /true or false/],
  [{ avgivendeSystem: 'H', signeringDager: 0 }, /whole number/],
])('a setup that cannot be used is told of: %j', (options, message) => {
  expect(() => svarut(options as SvarUtOptions)).toThrow(message);
});
