// One format: messages made per second, their bytes, and the memory of one attachment of so many megabytes. Prints JSON.
import { createHash } from 'node:crypto';
import type { Delivery } from '@hjemmel/adapter';
import { formats } from '../../../scripts/formater/formats.js';
import { perSecond } from '../measure.mjs';

const [name = '', example = '', megabytes] = process.argv.slice(2);
const format = formats.find((one) => one.name === name) ?? formats[0];
if (!format) throw new Error(name);
const { adapter, context, deliveryOf } = format;
const delivery = deliveryOf(example);

/** The letter made longer by what a PDF may have after its end. */
function longer({ letter, ...rest }: Delivery, size: number): Delivery {
  const bytes = new Uint8Array(letter.bytes.length + size);
  bytes.set(letter.bytes);
  return { ...rest, letter: { ...letter, bytes, sha256: createHash('sha256').update(bytes).digest('hex') } };
}

function bytesOf(of: Delivery): number | undefined {
  const made = adapter.map(of, context);
  return made.ok ? made.payload.parts.reduce((sum, { bytes }) => sum + bytes.length, 0) : undefined;
}

function memory(size: number) {
  const large = longer(delivery, size * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const bytes = bytesOf(large);
  return { bytes, mb: (process.memoryUsage().rss - before) / 1024 / 1024 };
}

const found =
  megabytes === undefined
    ? { made: perSecond(() => bytesOf(delivery)), bytes: bytesOf(delivery) }
    : memory(Number(megabytes));
process.stdout.write(JSON.stringify(found));
