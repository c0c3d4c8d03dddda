import { visit } from 'jsonc-parser';
import type { Finding } from './finding.js';
import { type PathSegment, toPointer } from './pointer.js';
import { schemaFinding } from './schema-findings.js';

/** Keys that change how objects behave in JavaScript; no schema of ours has them. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** Syntax errors, duplicate keys and dangerous keys of a JSON text, each at its place. Depth must be checked first. */
export function scanKeys(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, _offset, _length, _line, _character, path) => {
        const keys = open.at(-1);
        const problem = keys?.has(key) ? 'dobbel-noekkel' : DANGEROUS.has(key) ? 'farlig-noekkel' : undefined;
        keys?.add(key);
        if (problem) findings.push(schemaFinding(problem, toPointer([...(path() as PathSegment[]), key])));
      },
      onError: (_code, _offset, _length, line, character) => {
        findings.push(schemaFinding('json', '', { line: line + 1, column: character + 1 }));
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return findings;
}
