import { readFileSync } from 'node:fs';
import type { Delivery, Message, Payload } from '@hjemmel/adapter';
import { type KithOptions, type KithTransport, kith, nhnEdi2 } from '@hjemmel/adapter-kith';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { kriseplanType } from '@hjemmel/documents/kriseplan';
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
import { it } from 'vitest';

const options: KithOptions = {
  avsender: {
    virksomhet: { navn: 'Oslo kommune', herId: '8090001' },
    tjeneste: { navn: 'Seksjon for oppfølgingstjenester', herId: '8090002' },
  },
  adressebok: [
    {
      iDokumentet: 'Sagene legesenter',
      virksomhet: { navn: 'Sagene legesenter', herId: '8090003' },
      tjeneste: { navn: 'Fastlege, allmennmedisin', herId: '8090004' },
    },
  ],
};
const create = () => kith(options);
const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** The usual delivery of the kit around a whole kriseplan, to the doctor it is shared with. */
async function samples(): Promise<readonly Sample[]> {
  const source = readFileSync(new URL('../../../examples/kriseplan/gyldig-full.json', import.meta.url));
  const judged = validateDocument(kriseplanType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const id = 'mottaker-4';
  const letter = await pdfRenderer().render(composeDocument(kriseplanType, judged.document, { mottaker: id }));
  const [usual] = kitSamples(create().capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const document = judged.document as Sample['delivery']['document'];
  const whole: Delivery = {
    ...usual.delivery,
    document,
    letter,
    rendition: letter.rendition,
    enclosures: [],
    source: new Uint8Array(source),
    recipient: { kind: 'mottaker', id },
    sharing: { ...usual.delivery.sharing, allowed: [{ mottaker: id, grunnlag: 'samtykke' }] },
  };
  const { source: _, ...rest } = whole;
  const cut = { ...rest, document: { ...document, utvidelser: { 'no.eksempel': { grunn: HIDDEN } } } };
  return [
    { name: 'a kriseplan', delivery: whole },
    { name: 'with something hidden', delivery: cut, hidden: [HIDDEN] },
  ];
}

/** A message server as EDI 2.0 tells of it, with a receiver behind it that knows a message by its MsgId. */
const protocol: Protocol = ({ method, path, headers, body }, shelf) => {
  if (method !== 'POST' || path !== '/Messages') return { status: 405 };
  if (headers['api-version'] !== '2' || headers['nhn-source-system'] === undefined) return { status: 400 };
  const { businessDocument, contentType, contentTransferEncoding } = JSON.parse(Buffer.from(body).toString('utf8'));
  if (contentType !== 'application/xml' || contentTransferEncoding !== 'base64') return { status: 400 };
  const bytes = Uint8Array.from(Buffer.from(businessDocument, 'base64'));
  const key = /<MsgId>(.*?)<\/MsgId>/.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? '';
  shelf.put(key, 'melding.xml', bytes);
  shelf.finish(key);
  return { status: 201, body: JSON.stringify('3d924740-9f7b-4c33-93af-ff72e118d1e6') };
};

const clientOf = (url: string, getToken: () => Promise<string>): KithTransport =>
  nhnEdi2({
    url,
    sourceSystem: 'Hjemmel 0.1',
    authorize: async () => ({ Authorization: `Bearer ${await getToken()}` }),
  });

const party = (herId: string) =>
  `<HCP><Inst><Name>N</Name><Id>1</Id><TypeId V="HER"/><Dept><Name>D</Name><Id>${herId}</Id><TypeId V="HER"/></Dept></Inst></HCP>`;
const attribute = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function appRec({ references }: Payload, status: string, id: string, to = '8090002'): Message {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><AppRec xmlns="http://www.kith.no/xmlstds/apprec/2012-02-15"><MsgType V="APPREC"/><MIGversion>v1.1 2012-02-15</MIGversion><GenDate>2026-11-24T13:00:00</GenDate><Id>${id}</Id><Sender>${party('8090004')}</Sender><Receiver>${party(to)}</Receiver><Status V="${attribute(status)}"/><OriginalMsgId><MsgType V="DIALOG_TIL_ARKIVERING"/><IssueDate>2026-11-24T12:00:00</IssueDate><Id>${references.MsgId}</Id></OriginalMsgId></AppRec>`;
  return {
    headers: {},
    parts: [{ name: 'apprec.xml', mediaType: 'application/xml', bytes: Buffer.from(xml, 'utf8') }],
  };
}

/** The same message with sender and receiver changed about, as it would come from the other. */
function mirrored({ headers, parts }: Payload): Message {
  const turned = parts.map((part) => {
    const xml = Buffer.from(part.bytes).toString('utf8');
    return { ...part, bytes: new Uint8Array(Buffer.from(xml.replaceAll('8090004', '8090002'), 'utf8')) };
  });
  return { headers, parts: turned };
}

const messages: FarMessages = {
  words: { 1: 'fullfoert', 2: 'avvist', 3: 'delvis-feilet' },
  answer: (payload, word, id) => appRec(payload, word, id),
  foreign: (payload) => appRec(payload, '1', 'k-1', '8090009'),
  document: mirrored,
};

const farSide = httpFarSide(protocol, clientOf, { without: ['delvis'] });
register(testAdapter({ create, farSide, samples: await samples(), messages }), it);
