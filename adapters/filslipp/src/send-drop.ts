import { AdapterError, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import type { DropOptions } from './filslipp.js';
import type { DropContent, DropTransport } from './transport.js';
import { writeZip } from './write-zip.js';

type Context = SendContext<DropTransport>;

/** Lays the drop unless it stands there already. Throws AdapterError `avvist` when something else has its name. */
export async function sendDrop(payload: Payload, context: Context, options: DropOptions): Promise<Receipt> {
  context.signal.throwIfAborted();
  const name = nameOf(payload, options);
  const content = contentOf(payload, options);
  if (await context.transport.exists(name)) return found(name, content, context);
  if (await context.transport.writeAtomic(name, content, context.signal)) return done(name, 'lagt');
  return found(name, content, context);
}

/** Looks for an earlier drop of the same sending. */
export async function findDrop(payload: Payload, context: Context, options: DropOptions): Promise<Receipt | undefined> {
  context.signal.throwIfAborted();
  const name = nameOf(payload, options);
  if (!(await context.transport.exists(name))) return undefined;
  return found(name, contentOf(payload, options), context);
}

async function found(name: string, content: DropContent, { transport }: Context): Promise<Receipt> {
  const there = await transport.read(name, sizeOf(content));
  if (there === undefined || !same(there, content)) throw new AdapterError('avvist', 'annet-innhold-finnes');
  return done(name, 'finnes-allerede');
}

const done = (reference: string, code: string): Receipt => ({ state: 'fullfoert', reference, code });

function nameOf({ references }: Payload, { form }: DropOptions): string {
  const { slipp } = references;
  if (slipp === undefined || !/^[0-9a-f-]{36}$/.test(slipp)) throw new AdapterError('avvist', 'uten-referanse');
  return form === 'zip' ? `hjemmel-${slipp}.zip` : `hjemmel-${slipp}`;
}

function contentOf({ parts }: Payload, { form }: DropOptions): DropContent {
  const files = parts.map(({ name, bytes }) => ({ name, bytes }));
  return form === 'zip' ? writeZip(files) : files;
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
