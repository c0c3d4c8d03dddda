import type { Adapter, Capabilities, DropTransport } from '@hjemmel/adapter';
import { documentTypes, mapDrop } from './map-drop.js';
import { readMessage } from './read/read-message.js';
import { findEarlier, sendDrop } from './send-drop.js';

/** How drops are made. Programmer errors throw at once. */
export interface FilslippOptions {
  /** A folder with files, or one zip. */
  readonly form: 'mappe' | 'zip';
  /** Who empties the place they are laid. */
  readonly receiver: 'eget-system' | 'virksomhet';
  /** Whether the manifest names the person by national identity number. Default `ingen`. */
  readonly pasientreferanse?: 'ingen' | 'identifikator';
  /** Whether the place is safe for protected addresses; every such delivery is still cleared by the caller. Default `nektes`. */
  readonly adressebeskyttelse?: Capabilities['adressebeskyttelse'];
  /** Most bytes of one drop, out and in. Default 200 MB, at most 1 GB. */
  readonly maxBytes?: number;
}

/** Every option with its value. */
export type DropOptions = Required<FilslippOptions>;

const MB = 1024 * 1024;
const MOST = 1024 * MB;

/**
 * Lays each document as a folder or a zip where another system picks it up. `fullfoert` means the drop stands whole there;
 * whether anyone has read it, a file drop cannot know. Throws TypeError or RangeError for options it cannot use.
 */
export function filslipp(given: FilslippOptions): Adapter<DropTransport> {
  const options: DropOptions = {
    pasientreferanse: 'ingen',
    adressebeskyttelse: 'nektes',
    maxBytes: 200 * MB,
    ...given,
  };
  assertUsable(options);
  return {
    specificationVersion: 1,
    name: 'filslipp',
    capabilities: capabilitiesOf(options),
    map: (delivery, context) => mapDrop(delivery, context, options),
    send: (payload, context) => sendDrop(payload, context, options),
    status: (payload, context) => findEarlier(payload, context, options),
    receive: (message) => readMessage(message, options.maxBytes),
  };
}

function capabilitiesOf({ maxBytes, receiver, adressebeskyttelse }: DropOptions): Capabilities {
  return {
    documentTypes,
    mediaTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/html',
      'text/plain',
    ],
    maxBytes,
    receiver,
    adressebeskyttelse,
    reaches: [],
    receipts: 'straks',
  };
}

const WORDS = {
  form: ['mappe', 'zip'],
  receiver: ['eget-system', 'virksomhet'],
  pasientreferanse: ['ingen', 'identifikator'],
  adressebeskyttelse: ['stoettes', 'nektes'],
} as const;

function assertUsable(options: DropOptions): void {
  for (const [name, allowed] of Object.entries(WORDS)) {
    const value: unknown = options[name as keyof typeof WORDS];
    if (!(allowed as readonly unknown[]).includes(value))
      throw new TypeError(`${name} is one of ${allowed.join(', ')}`);
  }
  const { maxBytes } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > MOST) {
    throw new RangeError(`maxBytes is a whole number from 1 to ${MOST}, not ${maxBytes}`);
  }
}
