import { createHash } from 'node:crypto';
import type { Delivery, MapContext, Message, Payload } from '@hjemmel/adapter';
import { kitSamples } from '@hjemmel/testkit';
import { type FilslippOptions, filslipp } from './filslipp.js';

export const context: MapContext = {
  now: '2026-11-23T12:00:00+01:00',
  uuid: (name) =>
    createHash('sha1')
      .update(name)
      .digest('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'),
};

export const usual: FilslippOptions = { form: 'mappe', receiver: 'eget-system' };

/** The kit's usual delivery with another type, or with anything else changed. */
export function delivery(type = 'vedtak', changes: Partial<Delivery> = {}): Delivery {
  const [sample] = kitSamples({ ...filslipp(usual).capabilities, documentTypes: [type] });
  if (!sample) throw new Error('the kit has no sample');
  return { ...sample.delivery, ...changes };
}

export function payload(from: Delivery = delivery(), options: FilslippOptions = usual): Payload {
  const mapped = filslipp(options).map(from, context);
  if (!mapped.ok) throw new Error(mapped.reason);
  return mapped.payload;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = (message: Message, name: string): string =>
  new TextDecoder().decode(message.parts.find((part) => part.name === name)?.bytes);
