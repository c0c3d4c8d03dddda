import type { Message, Part, Received } from '@hjemmel/adapter';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Core, installed } from '../core.js';
import { plainWord } from '../state/plain-word.js';
import { settle } from '../state/settle.js';
import type { Sql } from '../store/database.js';
import type { MessageState } from '../store/messages.js';
import { pack, unpack } from '../store/pack.js';

export type ReceivedFor = Received & { readonly delivery?: string };

/** Keeps the message, then reads it; once it is kept, a crash or a fault of ours only postpones the reading. */
export async function receive(core: Core, adapter: string, message: Message): Promise<ReceivedFor> {
  installed(core, adapter);
  const bytes = packMessage(message);
  const kept = await core.messages.keep(core.database, adapter, bytesToHex(sha256(bytes)), core.now(), bytes);
  const read = readSafely(core, adapter, message);
  const delivery = await use(core, adapter, kept.nr, read);
  return { ...read, ...(delivery !== undefined && { delivery }) };
}

/** What was kept and never read: the process died in between. One that cannot be used does not stop the others. */
export async function readUnread(core: Core): Promise<void> {
  for (const { nr, adapter, bytes } of await core.messages.unread(core.database, [...core.adapters.keys()])) {
    await use(core, adapter, nr, readSafely(core, adapter, unpackMessage(bytes))).catch(() => undefined);
  }
}

const UNREADABLE: Received = { ok: false, reason: 'ukjent' };

/** An adapter may not throw on data, nor answer anything but what the contract says; one that does has not read the message. */
function readSafely(core: Core, name: string, message: Message): Received {
  try {
    const { adapter } = installed(core, name);
    const read = adapter.receive ? adapter.receive(message) : ({ ok: false, reason: 'ikke-formatet' } as const);
    return isReceived(read) ? read : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

function isReceived(read: Received): boolean {
  if (read === null || typeof read !== 'object' || !read.ok) return read?.ok === false;
  if (typeof read.id !== 'string') return false;
  if (read.kind === 'dokument') return true;
  return read.kind === 'kvittering' && typeof read.concerns === 'string' && typeof read.receipt?.state === 'string';
}

/** The sending the message is about, moved in the same transaction as the message is marked read. */
function use(core: Core, adapter: string, nr: string, read: Received): Promise<string | undefined> {
  return core.database.transaction(async (sql) => {
    if (!(await core.messages.take(sql, nr))) return alreadyUsed(core, sql, adapter, read);
    if (!read.ok) return mark(core, sql, nr, 'uleselig', { reason: read.reason });
    const id = plainWord(read.id);
    const seen = await core.messages.seen(sql, adapter, id);
    if (seen) return mark(core, sql, nr, 'gjentatt', { id, sending: seen.sending });
    if (read.kind === 'dokument') return mark(core, sql, nr, 'dokument', { id });
    const row = await core.sendings.byReference(sql, adapter, plainWord(read.concerns));
    if (!row) return mark(core, sql, nr, 'uten-sending', { id, reason: 'uten-sending' });
    await settle(core, sql, row, { receipt: read.receipt, because: 'kvittering' });
    return mark(core, sql, nr, 'lest', { id, sending: row.id });
  });
}

async function alreadyUsed(core: Core, sql: Sql, adapter: string, read: Received): Promise<string | undefined> {
  return (read.ok && (await core.messages.seen(sql, adapter, plainWord(read.id)))?.sending) || undefined;
}

async function mark(
  core: Core,
  sql: Sql,
  nr: string,
  state: MessageState,
  about: { readonly id?: string; readonly sending?: string | null; readonly reason?: string },
): Promise<string | undefined> {
  await core.messages.mark(sql, nr, state, about);
  return about.sending ?? undefined;
}

type Meta = Pick<Message, 'headers'> & { readonly parts: readonly Omit<Part, 'bytes'>[] };

function packMessage({ headers, parts }: Message): Buffer {
  const meta: Meta = { headers, parts: parts.map(({ name, mediaType }) => ({ name, mediaType })) };
  return pack(
    meta,
    parts.map(({ bytes }) => bytes),
  );
}

function unpackMessage(bytes: Buffer): Message {
  const { meta, blobs } = unpack<Meta>(bytes);
  const empty = new Uint8Array();
  return { headers: meta.headers, parts: meta.parts.map((part, index) => ({ ...part, bytes: blobs[index] ?? empty })) };
}
