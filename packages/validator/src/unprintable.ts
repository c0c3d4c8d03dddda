import type { Finding } from './finding.js';
import { defaultLimits } from './limits.js';
import { type PathSegment, plainPointer } from './pointer.js';
import { schemaFinding } from './schema-findings.js';

const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;

/**
 * Text that no format can print as it stands: control and bidi-override characters, lone surrogates. A value nested past
 * the reader's limit, or into itself, gives the one finding `skjema/dybde`, for nothing can judge it.
 */
export function unprintableFindings(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const whole = walk(value, [], findings);
  return whole ? findings : [schemaFinding('dybde', '', { limit: defaultLimits.maxDepth })];
}

/** False when the value is too deep; the walk stops there, so that a circle ends too. */
function walk(value: unknown, path: PathSegment[], findings: Finding[]): boolean {
  if (typeof value === 'string') {
    if (UNPRINTABLE.test(value)) findings.push(schemaFinding('ugyldig-tegn', plainPointer(path)));
    return true;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (path.length > defaultLimits.maxDepth) return false;
  return Array.isArray(value) ? walkArray(value, path, findings) : walkObject(value, path, findings);
}

function walkArray(values: readonly unknown[], path: PathSegment[], findings: Finding[]): boolean {
  for (let index = 0; index < values.length; index++) {
    path.push(index);
    if (!walk(values[index], path, findings)) return false;
    path.pop();
  }
  return true;
}

function walkObject(value: object, path: PathSegment[], findings: Finding[]): boolean {
  for (const key in value) {
    // A fagsystem's own data is never printed, so it may hold what it likes.
    if (path.length === 0 && key === 'utvidelser') continue;
    path.push(key);
    if (!walk((value as Record<string, unknown>)[key], path, findings)) return false;
    path.pop();
  }
  return true;
}
