import { basename } from 'node:path';
import type { DropFile, DropTransport } from '../drop/drop-transport.js';
import { layDrop } from '../drop/lay-drop.js';
import { isPlainName } from '../drop/plain-name.js';
import type { Message, Part } from '../payload.js';
import { readDrop } from './read-drop.js';

/** The headers of a message, and what kind each of its parts is; the parts lie beside it. */
const ENVELOPE = 'melding.json';

/**
 * Lays a message as a folder for a client that carries it further: `melding.json` with its headers, and its parts under their
 * own names. The same message twice is laid once. Throws AdapterError `avvist` when something else has the name.
 */
export function layMessage(
  to: DropTransport,
  name: string,
  { headers, parts }: Message,
  signal: AbortSignal,
): Promise<'lagt' | 'finnes-allerede'> {
  const kinds = parts.map((part) => ({ name: part.name, mediaType: part.mediaType }));
  const envelope = `${JSON.stringify({ headers, parts: kinds }, null, 2)}\n`;
  const files = parts.map(({ name: file, bytes }) => ({ name: file, bytes }));
  const content = [{ name: ENVELOPE, bytes: new TextEncoder().encode(envelope) }, ...files];
  return layDrop(to, { name, content }, signal);
}

/**
 * A message as `layMessage` lays one, whoever laid it; undefined when it is none, is bigger than `maxBytes`, or its files are not
 * those it names. Throws AdapterError for a place it cannot read.
 */
export async function readMessage(path: string, maxBytes: number): Promise<Message | undefined> {
  const files = (await readDrop(path, maxBytes))?.parts ?? [];
  const envelope = files.find(({ name }) => name === ENVELOPE && name !== basename(path));
  const said = envelope && parsed(envelope);
  if (!said || !isHeaders(said.headers) || !Array.isArray(said.parts)) return undefined;
  const parts = said.parts.map((row) => partOf(row, files));
  const isWhole = parts.length === files.length - 1 && parts.every((part) => part !== undefined);
  return isWhole ? { headers: said.headers, parts } : undefined;
}

function parsed({ bytes }: DropFile): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function isHeaders(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((header) => typeof header === 'string');
}

function partOf(row: unknown, files: readonly Part[]): Part | undefined {
  const { name, mediaType } = (row ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof mediaType !== 'string' || !isPlainName(name)) return undefined;
  const file = files.find((one) => one.name === name);
  return file && { name, mediaType, bytes: file.bytes };
}
