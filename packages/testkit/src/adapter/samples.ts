import { createHash } from 'node:crypto';
import type { Capabilities, Delivery } from '@hjemmel/adapter';
import type { Sample } from './suite.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** Deliveries of the envelope every type shares; an adapter that reads what is inside a type needs samples of its own. */
export function kitSamples(capabilities: Capabilities): readonly Sample[] {
  const usual = usualDelivery(capabilities);
  return [
    { name: 'usual', delivery: usual },
    { name: 'with something hidden', delivery: hiddenDelivery(usual), hidden: [HIDDEN] },
  ];
}

function usualDelivery({ documentTypes, mediaTypes, receiver }: Capabilities): Delivery {
  const document = documentOf(documentTypes[0] ?? 'vedtak');
  const enclosed = utf8('%PDF-1.7\n% vedlegg: Áššehas, Øyvær\n');
  return {
    document,
    letter: letterOf(mediaTypes[0] ?? 'application/pdf', 'part'),
    enclosures: [{ vedlegg: 'v1', mediaType: 'application/pdf', bytes: enclosed, sha256: hash(enclosed) }],
    source: utf8(JSON.stringify(document)),
    recipient: receiver === 'eget-system' ? { kind: 'eget-system' } : { kind: 'mottaker', id: 'm1' },
    rendition: 'part',
    neutralTitle: 'Brev fra Gáivuona suohkan – Kåfjord kommune',
    caseKey: 'sak-2026-771',
    sharing: {
      allowed: [{ mottaker: 'm1', grunnlag: 'part' }],
      excluded: [],
      shielded: [],
      confidential: false,
      addressProtection: 'ugradert',
      unsafeChannels: [],
      deceased: [],
    },
  };
}

function hiddenDelivery(usual: Delivery): Delivery {
  const { source: _, ...rest } = usual;
  const document = { ...usual.document, utvidelser: { 'no.eksempel.fortrolig': { grunn: HIDDEN } } };
  return {
    ...rest,
    document: document as Delivery['document'],
    letter: letterOf(usual.letter.mediaType, 'tjeneste'),
    rendition: 'tjeneste',
  };
}

function letterOf(mediaType: string, rendition: string): Delivery['letter'] {
  const bytes = utf8(
    `%PDF-1.7\n% ${rendition}: Du kan klage på vedtaket. Čáhppe får botrening i Bærum, Øksnes og Ålesund.\n`,
  );
  const versions = { schema: '1.0', law: '2026.11', texts: '1.0' };
  return { bytes, mediaType, sha256: hash(bytes), draft: false, rendition, mandatory: ['klagerett'], versions };
}

function documentOf(type: string): Delivery['document'] {
  return {
    $schema: `https://schemas.hjemmel.no/${type}/v1.schema.json`,
    type,
    skjemaversjon: '1.0',
    id: '0b8f2c1e-6a57-4d0e-9a43-7d5b1f2e3c4a',
    versjon: 2,
    erstatter: { id: '0b8f2c1e-6a57-4d0e-9a43-7d5b1f2e3c4a', versjon: 1 },
    status: 'ferdig',
    spraak: 'nb',
    opprettet: '2026-11-18T10:00:00+01:00',
    sistEndret: '2026-11-20T10:00:00+01:00',
    avsender: {
      kommune: { kommunenummer: '5540', navn: 'Gáivuona suohkan – Kåfjord kommune', organisasjonsnummer: '940363586' },
      enhet: { navn: 'Tildelingskontoret' },
      postadresse: { linjer: ['Postboks 74'], postnummer: '9146', poststed: 'Olderdalen' },
      telefon: '77 00 01 00',
    },
    bruker: {
      id: 'bruker',
      navn: 'Máret Čáhppe Ødegård',
      identifikator: { type: 'foedselsnummer', verdi: '17898590186' },
      adresse: { linjer: ['Nuortaluodda 9'], postnummer: '9146', poststed: 'Olderdalen' },
      telefon: '900 00 121',
      adressebeskyttelse: { gradering: 'ugradert', kontrollert: '2026-11-20' },
    },
    mottaker: [{ id: 'm1', hvem: 'bruker', rolle: 'part', rendisjon: 'part', kanal: 'post' }],
  } as unknown as Delivery['document'];
}
