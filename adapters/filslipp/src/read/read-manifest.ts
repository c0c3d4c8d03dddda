import type { ReceiveRefusal } from '@hjemmel/adapter';
import { type DropFile, isPlainName } from '@hjemmel/adapter';
import { DATA, MANIFEST } from '../file-names.js';
import { hash } from '../hash.js';
import type { Manifest, ManifestFile } from '../manifest.js';
import { refuse } from './refusal.js';

/** The part of a manifest that reading rests on. */
export type KnownManifest = Pick<Manifest, 'slipp' | 'dokument' | 'filer'>;

/** The manifest among the files, proved against every one of them. Never throws. */
export function readManifest(files: readonly DropFile[]): KnownManifest | ReceiveRefusal {
  const file = files.find(({ name }) => name === MANIFEST);
  if (!file) return refuse('ikke-formatet');
  const value = readJson(file.bytes);
  if (!isRecord(value)) return refuse('oedelagt', 'manifest');
  if (value.format !== 'hjemmel-slipp') return refuse('ikke-formatet');
  if (value.versjon !== 1) return refuse('ukjent', 'manifest-versjon');
  if (!isManifest(value)) return refuse('oedelagt', 'manifest');
  return compared(value, files) ?? value;
}

/** JSON in UTF-8 without BOM; undefined for anything else. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isManifest(value: Record<string, unknown>): value is Record<string, unknown> & KnownManifest {
  const { slipp, dokument, filer } = value;
  if (typeof slipp !== 'string' || !/^[0-9a-f-]{36}$/.test(slipp)) return false;
  if (!isRecord(dokument) || typeof dokument.type !== 'string' || typeof dokument.id !== 'string') return false;
  return Number.isInteger(dokument.versjon) && Array.isArray(filer) && filer.every(isFile);
}

function isFile(value: unknown): value is ManifestFile {
  if (!isRecord(value) || typeof value.navn !== 'string' || typeof value.mediatype !== 'string') return false;
  return ['brev', 'data', 'vedlegg'].includes(value.innhold as string) && typeof value.sha256 === 'string';
}

function compared({ filer }: KnownManifest, files: readonly DropFile[]): ReceiveRefusal | undefined {
  const names = filer.map(({ navn }) => navn);
  if (names.some((name) => !isPlainName(name) || name === MANIFEST)) return refuse('farlig', 'filnavn');
  if (new Set(names).size !== names.length) return refuse('farlig', 'samme-navn');
  if (files.some(({ name }) => name !== MANIFEST && !names.includes(name))) return refuse('endret', 'ukjent-fil');
  if (filer.some(({ innhold, navn }) => (innhold === 'data') !== (navn === DATA)))
    return refuse('oedelagt', 'manifest');
  const there = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const { navn, sha256 } of filer) {
    const bytes = there.get(navn);
    if (!bytes) return refuse('endret', 'mangler-fil');
    if (hash(bytes) !== sha256) return refuse('endret', 'feil-sha256');
  }
  return undefined;
}
