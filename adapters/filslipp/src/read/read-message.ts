import type { Message, Received, ReceiveRefusal } from '@hjemmel/adapter';
import { type DropFile, isPlainName } from '@hjemmel/adapter';
import { DATA, MANIFEST } from '../file-names.js';
import { isRecord, type KnownManifest, readJson, readManifest } from './read-manifest.js';
import { readZip } from './read-zip.js';
import { refuse } from './refusal.js';

/** Reads a drop, given as its files or as one zip, and gives the document in it. Never throws. */
export function readMessage({ parts }: Message, maxBytes: number): Received {
  const files = filesOf(parts, maxBytes);
  if ('ok' in files) return files;
  const manifest = readManifest(files);
  if ('ok' in manifest) return manifest;
  const source = files.find(({ name }) => name === DATA)?.bytes;
  if (!source) return refuse('ukjent', 'uten-data');
  if (!isSameDocument(source, manifest)) return refuse('endret', 'annet-dokument');
  return {
    ok: true,
    kind: 'dokument',
    id: manifest.slipp,
    source,
    files: enclosed(files, manifest),
    lost: [],
  };
}

function filesOf(parts: Message['parts'], maxBytes: number): readonly DropFile[] | ReceiveRefusal {
  const [only] = parts;
  if (parts.length === 1 && only && isZip(only.bytes)) return readZip(only.bytes, maxBytes);
  if (parts.reduce((sum, { bytes }) => sum + bytes.length, 0) > maxBytes) return refuse('for-stor');
  if (!parts.some(({ name }) => name === MANIFEST)) return refuse('ikke-formatet');
  if (parts.some(({ name }) => !isPlainName(name))) return refuse('farlig', 'filnavn');
  const names = parts.map(({ name }) => name);
  return new Set(names).size === names.length ? parts : refuse('farlig', 'samme-navn');
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function isSameDocument(source: Uint8Array, { dokument }: KnownManifest): boolean {
  const value = readJson(source);
  if (!isRecord(value)) return false;
  return value.type === dokument.type && value.id === dokument.id && value.versjon === dokument.versjon;
}

function enclosed(files: readonly DropFile[], { filer }: KnownManifest): Message['parts'] {
  const types = new Map(filer.map(({ navn, mediatype }) => [navn, mediatype]));
  return files
    .filter(({ name }) => name !== MANIFEST && name !== DATA)
    .map(({ name, bytes }) => ({ name, mediaType: types.get(name) ?? 'application/octet-stream', bytes }));
}
