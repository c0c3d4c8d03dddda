import { readFileSync } from 'node:fs';
import type { Delivery, Message, Payload } from '@hjemmel/adapter';
import {
  type EformidlingOptions,
  type EformidlingTransport,
  eformidling,
  integrasjonspunkt,
} from '@hjemmel/adapter-eformidling';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import {
  type FarMessages,
  httpFarSide,
  kitSamples,
  type Protocol,
  register,
  type Sample,
  testAdapter,
} from '@hjemmel/testkit';
import { describe, it } from 'vitest';
import { filesIn } from './multipart.js';

const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** The usual delivery of the kit around a whole vedtak, to the person or to a body it is shared with. */
async function samplesOf(options: EformidlingOptions): Promise<readonly Sample[]> {
  const source = readFileSync(new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url));
  const judged = validateDocument(vedtakType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(vedtakType, judged.document));
  const [usual] = kitSamples(eformidling(options).capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const known = judged.document as Sample['delivery']['document'];
  const isBody = options.slag === 'arkivmelding';
  const row = { id: 'til-nabo', hvem: 'nabo', rolle: 'kopi', rendisjon: 'kopi', kanal: 'kryptertMelding' } as const;
  const contact = { id: 'nabo', navn: 'Tildelingskontoret', rolle: 'kontor', virksomhet: 'Nabokommunen' };
  const document: Delivery['document'] = isBody
    ? { ...known, mottaker: [...known.mottaker, row], utvidelser: { 'no.eksempel.adresse': contact } }
    : known;
  const id = isBody ? row.id : (known.mottaker[0]?.id ?? '');
  const whole: Delivery = {
    ...usual.delivery,
    document,
    letter,
    rendition: letter.rendition,
    enclosures: [],
    source: new Uint8Array(source),
    recipient: { kind: 'mottaker', id },
    sharing: { ...usual.delivery.sharing, allowed: [{ mottaker: id, grunnlag: 'part' }] },
  };
  const { source: _, ...cut } = {
    ...whole,
    document: { ...document, utvidelser: { ...document.utvidelser, 'no.eksempel': { grunn: HIDDEN } } },
  };
  return [
    { name: 'a vedtak', delivery: whole },
    { name: 'with something hidden', delivery: cut, hidden: [HIDDEN] },
  ];
}

/** An integrasjonspunkt as its own source has it: a message it has already is refused like a wrong one. */
const protocol: Protocol = ({ method, path, headers, body }, shelf) => {
  const asked = /^\/api\/statuses\/([\w-]+)$/.exec(path)?.[1];
  if (method === 'GET' && asked !== undefined) {
    const content = shelf.has(asked) ? [{ id: 1, lastUpdate: '2026-11-23T12:00:00+01:00', status: 'SENDT' }] : [];
    return { status: 200, body: JSON.stringify({ content }) };
  }
  if (method !== 'POST' || path !== '/api/messages/out/multipart') return { status: 405 };
  const files = filesIn(body, headers['content-type'] ?? '').map(({ field, bytes }) => ({
    name: field === 'sbd' ? 'sbd.json' : field,
    bytes,
  }));
  const header = files.find(({ name }) => name === 'sbd.json');
  if (header === undefined || new Set(files.map(({ name }) => name)).size !== files.length) return { status: 400 };
  const sbd = JSON.parse(Buffer.from(header.bytes).toString('utf8'));
  const key: string = sbd.standardBusinessDocumentHeader.documentIdentification.instanceIdentifier;
  if (shelf.has(key)) return { status: 400 };
  for (const { name, bytes } of files) shelf.put(key, name, bytes);
  shelf.finish(key);
  return { status: 200, body: JSON.stringify(sbd) };
};

const clientOf = (url: string, getToken: () => Promise<string>): EformidlingTransport =>
  integrasjonspunkt({ url, headers: async () => ({ Authorization: `Bearer ${await getToken()}` }) });

function json(value: object): Message {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { headers: {}, parts: [{ name: 'svar.json', mediaType: 'application/json', bytes }] };
}

const statusOf = ({ references }: Payload, status: string, id: string) =>
  json({ id, messageId: references.messageId, direction: 'OUTGOING', status });

const receipt = ({ references }: Payload, receiptType: string, id: string, to = '942110464') =>
  json({
    standardBusinessDocumentHeader: {
      receiver: [{ identifier: { value: `0192:${to}` } }],
      documentIdentification: { instanceIdentifier: id, type: 'arkivmelding_kvittering' },
    },
    arkivmelding_kvittering: { receiptType, relatedToMessageId: references.messageId },
  });

const toPerson: FarMessages = {
  words: {
    SENDT: 'overlevert',
    MOTTATT: 'mottatt',
    LEVERT: 'fullfoert',
    LEST: 'fullfoert',
    FEIL: 'avvist',
    LEVETID_UTLOPT: 'utloept',
  },
  answer: (payload, word, id) => statusOf(payload, word, id),
};
const toBody: FarMessages = {
  words: { OK: 'fullfoert', WARNING: 'fullfoert', ERROR: 'avvist', NOTSUPPORTED: 'avvist' },
  answer: (payload, word, id) => receipt(payload, word, id),
  foreign: (payload) => receipt(payload, 'OK', 'k-1', '999999999'),
};

const kinds: readonly (readonly [EformidlingOptions, FarMessages])[] = [
  [
    {
      slag: 'arkivmelding',
      avsender: '942110464',
      system: 'Hjemmel',
      mottakere: [{ iDokumentet: 'Nabokommunen', navn: 'Nabo kommune', organisasjonsnummer: '940363586' }],
    },
    toBody,
  ],
  [{ slag: 'digital', avsender: '942110464' }, toPerson],
  [{ slag: 'print', avsender: '942110464' }, toPerson],
];

for (const [options, messages] of kinds) {
  const samples = await samplesOf(options);
  const farSide = httpFarSide(protocol, clientOf, { without: ['delvis'] });
  const create = () => eformidling(options);
  describe(options.slag, () => register(testAdapter({ create, farSide, samples, messages }), it));
}
