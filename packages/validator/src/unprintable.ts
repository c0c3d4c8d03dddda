import type { Finding } from './finding.js';
import { type PathSegment, toPointer } from './pointer.js';
import { schemaFinding } from './schema-findings.js';

const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u;

/** Text that no format can print as it stands: control and bidi-override characters, lone surrogates. */
export function unprintableFindings(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  walk(value, [], findings);
  return findings;
}

function walk(value: unknown, path: PathSegment[], findings: Finding[]): void {
  if (typeof value === 'string') {
    if (UNPRINTABLE.test(value)) findings.push(schemaFinding('ugyldig-tegn', toPointer(path)));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    // A fagsystem's own data is never printed, so it may hold what it likes.
    if (path.length === 0 && key === 'utvidelser') continue;
    path.push(key);
    walk((value as Record<string, unknown>)[key], path, findings);
    path.pop();
  }
}
