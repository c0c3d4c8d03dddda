import {
  type Adapter,
  AdapterError,
  type Delivery,
  type MapContext,
  type Mapped,
  type Message,
  type Part,
  type Payload,
  type Receipt,
  type Received,
  type SendContext,
} from '@hjemmel/adapter';
import { writeXml, XmlTextError } from '@hjemmel/adapter/xml';
import { noarkOf, noarkTypes } from '@hjemmel/noark';
import { arkivmelding } from './arkivmelding.js';
import { opprett } from './message-types.js';
import { type FiksArkivOptions, type Settings, settingsOf, unknownCode } from './options.js';
import { readAnswer } from './read-answer.js';
import { readArkivmelding } from './read-arkivmelding.js';

/** What carries messages: a Fiks IO client of the kommune's own. It encrypts, signs and holds the credentials. */
export interface FiksIoTransport {
  send(
    messageType: string,
    headers: Readonly<Record<string, string>>,
    parts: readonly Part[],
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly meldingId: string }>;
}

const mostBytes = 100_000_000;

function xmlPart(content: Parameters<typeof arkivmelding>[0]): Part | undefined {
  try {
    return { name: 'arkivmelding.xml', mediaType: 'application/xml', bytes: writeXml(arkivmelding(content)) };
  } catch (error) {
    if (error instanceof XmlTextError) return undefined;
    throw error;
  }
}

function map(settings: Settings, delivery: Delivery, { uuid }: MapContext): Mapped {
  const params = unknownCode(settings, delivery.document.type);
  if (params !== undefined) return { ok: false, reason: 'ukjent-kode', params: { ...params } };
  const found = noarkOf(delivery, settings.noark);
  if (!found.ok) return found;
  const xml = xmlPart(found.value);
  if (xml === undefined) return { ok: false, reason: 'ugyldig-tegn' };
  const parts = [xml, ...found.value.files];
  if (parts.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return { ok: false, reason: 'for-stor' };
  const klientMeldingId = uuid('klientMeldingId');
  const klientKorrelasjonsId = uuid('klientKorrelasjonsId');
  const references = { klientMeldingId, klientKorrelasjonsId };
  return {
    ok: true,
    payload: { headers: { messageType: opprett, ...references }, parts, references },
    lost: found.lost,
  };
}

async function send(payload: Payload, { transport, signal }: SendContext<FiksIoTransport>): Promise<Receipt> {
  signal.throwIfAborted();
  const { messageType, ...headers } = payload.headers;
  if (messageType !== opprett) throw new AdapterError('avvist', 'feil-meldingstype');
  const { meldingId } = await transport.send(messageType, headers, payload.parts, { signal });
  return { state: 'overlevert', reference: meldingId };
}

/** Headers in any case of letters, since clients differ. */
function headersOf({ headers }: Message): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
}

function receive(settings: Settings, message: Message): Received {
  const headers = headersOf(message);
  const type = headers.get('messagetype') ?? headers.get('meldingstype') ?? '';
  const id = headers.get('meldingid');
  if (!type.startsWith('no.ks.fik')) return { ok: false, reason: 'ikke-formatet' };
  if (id === undefined) return { ok: false, reason: 'ukjent', code: 'uten-melding-id' };
  const account = headers.get('avsenderkontoid');
  if (settings.arkivKonto !== undefined && account !== undefined && account !== settings.arkivKonto) {
    return { ok: false, reason: 'ukjent', code: 'feil-konto' };
  }
  if (type === opprett) return readArkivmelding(message, id, settings.noark.system);
  const concerns = headers.get('klientkorrelasjonsid') ?? headers.get('klientmeldingid');
  if (concerns === undefined) return { ok: false, reason: 'ukjent', code: 'uten-referanse' };
  const read = readAnswer(type, message, settings);
  return read.ok ? { ok: true, kind: 'kvittering', id, concerns, receipt: read.receipt } : read;
}

/** Fiks Arkiv V1. Throws TypeError for a setup no delivery could be made with. */
export function fiksArkiv(options: FiksArkivOptions): Adapter<FiksIoTransport> {
  const settings = settingsOf(options);
  return {
    specificationVersion: 1,
    name: 'fiks-arkiv',
    capabilities: {
      documentTypes: noarkTypes,
      mediaTypes: ['application/pdf'],
      maxBytes: mostBytes,
      receiver: 'eget-system',
      adressebeskyttelse: 'stoettes',
      reaches: [],
      receipts: 'melding',
      answerWithinHours: 168,
    },
    map: (delivery, context) => map(settings, delivery, context),
    send,
    receive: (message) => receive(settings, message),
  };
}
