import type { DeliveryState, Message, Received } from '@hjemmel/adapter';
import type { EformidlingOptions } from './options.js';
import { organisation } from './sbd.js';
import { receiptOf } from './status-words.js';

type Json = Readonly<Record<string, unknown>>;

const mostBytes = 1_000_000;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => {
    if (Array.isArray(found) && typeof key === 'number') return found[key];
    return isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }, value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const refused = (code: string): Received => ({ ok: false, reason: 'ukjent', code });

const receiptTypes: Readonly<Record<string, DeliveryState>> = {
  OK: 'fullfoert',
  WARNING: 'fullfoert',
  ERROR: 'avvist',
  NOTSUPPORTED: 'avvist',
};

function parsed(bytes: Uint8Array): Json | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A status of one message, as a webhook or a look-up tells it. */
function readStatus({ slag }: EformidlingOptions, value: Json): Received {
  const { id, messageId, status, direction, lastUpdate, createdTs } = value;
  if (!isId(messageId) || typeof status !== 'string') return { ok: false, reason: 'oedelagt' };
  if (direction !== undefined && direction !== 'OUTGOING') return refused('annen-retning');
  const time = lastUpdate ?? createdTs;
  const told = { status, ...(typeof time === 'string' ? { lastUpdate: time } : {}) };
  const receipt = receiptOf(slag, messageId, [told]);
  const own = isId(id) || typeof id === 'number' ? id : receipt.code;
  return { ok: true, kind: 'kvittering', id: `${messageId}:${own}`, concerns: messageId, receipt };
}

/** The receiving archive's own answer. What it says in words may repeat the document, and is not kept. */
function readReceipt({ avsender }: EformidlingOptions, value: Json): Received {
  const header = at(value, 'standardBusinessDocumentHeader');
  const id = at(header, 'documentIdentification', 'instanceIdentifier');
  const concerns = at(value, 'arkivmelding_kvittering', 'relatedToMessageId');
  if (!isId(id) || !isId(concerns)) return { ok: false, reason: 'oedelagt' };
  if (at(header, 'receiver', 0, 'identifier', 'value') !== organisation(avsender)) return refused('annen-mottaker');
  const type = at(value, 'arkivmelding_kvittering', 'receiptType');
  const isKnown = typeof type === 'string' && Object.hasOwn(receiptTypes, type);
  const state = isKnown ? (receiptTypes[type] ?? 'ukjent') : 'ukjent';
  return { ok: true, kind: 'kvittering', id, concerns, receipt: { state, code: isKnown ? type : 'ukjent-kvittering' } };
}

/** A status or a receipt of one of ours. Documents from others belong to the archive system, and are not opened here. */
export function receive(options: EformidlingOptions, { parts }: Message): Received {
  const [part, ...more] = parts.filter(({ name, mediaType }) => /json/i.test(mediaType) || /\.json$/i.test(name));
  if (part === undefined) return { ok: false, reason: 'ikke-formatet' };
  if (more.length > 0) return { ok: false, reason: 'oedelagt' };
  if (part.bytes.length > mostBytes) return { ok: false, reason: 'for-stor' };
  const value = parsed(part.bytes);
  if (value === undefined) return { ok: false, reason: 'oedelagt' };
  if (isRecord(value.arkivmelding_kvittering)) return readReceipt(options, value);
  if (value.standardBusinessDocumentHeader !== undefined) return refused('meldingstype');
  return value.messageId === undefined ? { ok: false, reason: 'ikke-formatet' } : readStatus(options, value);
}
