import { type Finding, hasErrors } from './finding.js';
import { deepest, defaultLimits, type ReadLimits } from './limits.js';
import { locator, type Position } from './locate.js';
import { parsePlain } from './parse-plain.js';
import { scanKeys } from './scan-keys.js';
import { scanShape } from './scan-shape.js';
import { schemaFinding } from './schema-findings.js';

/** What was read; `findings` may hold warnings, and `locate` gives the place of a JSON pointer in the text. */
export interface ReadDocument {
  readonly ok: true;
  readonly value: unknown;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly locate: (pointer: string) => Position;
}

/** What could not be read. `text` and `locate` are there when the bytes were at least text. */
export interface UnreadDocument {
  readonly ok: false;
  readonly findings: readonly Finding[];
  readonly text?: string;
  readonly locate?: (pointer: string) => Position;
}

export type ReadResult = ReadDocument | UnreadDocument;

/**
 * The only JSON parser of the project: refuses duplicate and dangerous keys, invalid UTF-8, too deep and too large input,
 * each with a finding. Never throws, and repeats nothing of what it read.
 */
export function readDocument(input: Uint8Array | string, limits: Partial<ReadLimits> = {}): ReadResult {
  const maxBytes = limits.maxBytes ?? defaultLimits.maxBytes;
  const maxDepth = Math.min(limits.maxDepth ?? defaultLimits.maxDepth, deepest);
  if (!isReadable(input)) return refused(schemaFinding('ikke-tekst', ''));
  if (isLarger(input, maxBytes)) return refused(schemaFinding('for-stor', '', { limit: maxBytes }));
  const decoded = decode(input);
  if (decoded === undefined) return refused(schemaFinding('ikke-utf8', ''));
  const text = decoded.replace(/^\ufeff/, '');
  const bom = text === decoded ? [] : [schemaFinding('bom', '')];
  const { depth, members } = scanShape(text, maxDepth);
  if (depth > maxDepth) return { ok: false, findings: [...bom, schemaFinding('dybde', '', { limit: maxDepth })] };
  const plain = parsePlain(text, members);
  return plain ? { ok: true, ...plain, text, findings: bom, locate: locator(text) } : parseClosely(text, bom);
}

function parseClosely(text: string, bom: readonly Finding[]): ReadResult {
  const locate = locator(text);
  const findings = [...bom, ...scanKeys(text)];
  if (hasErrors(findings)) return { ok: false, findings, text, locate };
  try {
    return { ok: true, value: JSON.parse(text), text, findings, locate };
  } catch {
    // Its message would repeat the text; the scanner is more lenient than JSON only about control characters in strings.
    return { ok: false, findings: [...bom, schemaFinding('ugyldig-tegn', '')], text, locate };
  }
}

function refused(finding: Finding): UnreadDocument {
  return { ok: false, findings: [finding] };
}

// Callers without types hand in what they got: null, a parsed object, a Response.
function isReadable(input: unknown): input is Uint8Array | string {
  return typeof input === 'string' || ArrayBuffer.isView(input);
}

function isLarger(input: Uint8Array | string, maxBytes: number): boolean {
  if (typeof input !== 'string') return input.byteLength > maxBytes;
  if (input.length > maxBytes) return true;
  // A UTF-16 unit is at most three bytes of UTF-8, so short texts need no counting.
  return input.length * 3 > maxBytes && new TextEncoder().encode(input).length > maxBytes;
}

function decode(input: Uint8Array | string): string | undefined {
  if (typeof input === 'string') return input;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
  } catch {
    return undefined;
  }
}
