import { AdapterError } from '../adapter-error.js';
import type { DropContent, DropTransport } from './drop-transport.js';

export interface Drop {
  readonly name: string;
  readonly content: DropContent;
}

/** Lays the drop unless the same stands there already. Throws AdapterError `avvist` when something else has its name. */
export async function layDrop(
  transport: DropTransport,
  drop: Drop,
  signal: AbortSignal,
): Promise<'lagt' | 'finnes-allerede'> {
  signal.throwIfAborted();
  const isThere = await transport.exists(drop.name);
  if (!isThere && (await transport.writeAtomic(drop.name, drop.content, signal))) return 'lagt';
  await assertSame(transport, drop);
  return 'finnes-allerede';
}

/** Whether the drop stands there. Throws AdapterError `avvist` when something else has its name. */
export async function findDrop(transport: DropTransport, drop: Drop, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  if (!(await transport.exists(drop.name))) return false;
  await assertSame(transport, drop);
  return true;
}

async function assertSame(transport: DropTransport, { name, content }: Drop): Promise<void> {
  const there = await transport.read(name, sizeOf(content));
  if (there === undefined || !same(there, content)) throw new AdapterError('avvist', 'annet-innhold-finnes');
}

function sizeOf(content: DropContent): number {
  return content instanceof Uint8Array ? content.length : content.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function same(one: DropContent, two: DropContent): boolean {
  if (one instanceof Uint8Array || two instanceof Uint8Array) {
    return one instanceof Uint8Array && two instanceof Uint8Array && equal(one, two);
  }
  if (one.length !== two.length) return false;
  const there = new Map(one.map(({ name, bytes }) => [name, bytes]));
  return two.every(({ name, bytes }) => equal(there.get(name), bytes));
}

function equal(one: Uint8Array | undefined, two: Uint8Array): boolean {
  return one?.length === two.length && one.every((byte, index) => byte === two[index]);
}
