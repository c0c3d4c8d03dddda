import {
  AdapterError,
  type Drop,
  type DropTransport,
  findDrop,
  layDrop,
  type Payload,
  type Receipt,
  type SendContext,
} from '@hjemmel/adapter';
import type { DropOptions } from './filslipp.js';
import { writeZip } from './write-zip.js';

type Context = SendContext<DropTransport>;

/** Lays the drop unless it stands there already. Throws AdapterError `avvist` when something else has its name. */
export async function sendDrop(payload: Payload, { transport, signal }: Context, options: DropOptions) {
  const drop = dropOf(payload, options);
  return done(drop.name, await layDrop(transport, drop, signal));
}

/** Looks for an earlier drop of the same sending. */
export async function findEarlier(payload: Payload, { transport, signal }: Context, options: DropOptions) {
  const drop = dropOf(payload, options);
  return (await findDrop(transport, drop, signal)) ? done(drop.name, 'finnes-allerede') : undefined;
}

const done = (reference: string, code: string): Receipt => ({ state: 'fullfoert', reference, code });

function dropOf({ references, parts }: Payload, { form }: DropOptions): Drop {
  const { slipp } = references;
  if (slipp === undefined || !/^[0-9a-f-]{36}$/.test(slipp)) throw new AdapterError('avvist', 'uten-referanse');
  const files = parts.map(({ name, bytes }) => ({ name, bytes }));
  if (form === 'zip') return { name: `hjemmel-${slipp}.zip`, content: writeZip(files) };
  return { name: `hjemmel-${slipp}`, content: files };
}
