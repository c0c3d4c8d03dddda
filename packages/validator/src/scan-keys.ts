import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Finding } from './finding.js';
import { plainPointer } from './pointer.js';
import { schemaFinding } from './schema-findings.js';

/** Keys that change how objects behave in JavaScript; no schema of ours has them. */
export function isDangerousKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Findings of one text; a file that is not JSON at all would else give one for each of its words. */
const MOST = 20;

/** Syntax errors, duplicate and dangerous keys and inexact numbers of a JSON text, each at its place. Depth must be checked first. */
export function scanKeys(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    visit(text, visitor(text, findings), {
      disallowComments: true,
      allowTrailingComma: false,
      allowEmptyContent: false,
    });
  } catch {
    // Only text that is not JSON (a quote in a comment, a line break in a string) hides its depth from the scan before this.
    return [schemaFinding('json', '', { aarsak: 'annet', line: 1, column: 1 })];
  }
  return findings.slice(0, MOST);
}

/** Error codes of jsonc-parser, whose const enum cannot be imported from an ES module; the texts name the causes. */
const CAUSES: ReadonlyMap<number, string> = new Map([
  [3, 'feltnavn'],
  [5, 'kolon'],
  [6, 'komma'],
  [7, 'komma'],
  [8, 'komma'],
  [10, 'kommentar'],
  [11, 'kommentar'],
  [12, 'tekst'],
  [14, 'tekst'],
  [15, 'tekst'],
  [16, 'tekst'],
]);

function causeOf(code: number, text: string, offset: number): string {
  if (text.trim() === '') return 'tom';
  if (offset >= text.trimEnd().length) return 'slutt';
  const isTrailing = /[}\]]/.test(text.charAt(offset)) && text.slice(0, offset).trimEnd().endsWith(',');
  return isTrailing ? 'komma-for-mye' : (CAUSES.get(code) ?? 'annet');
}

function visitor(text: string, findings: Finding[]): JSONVisitor {
  const open: Set<string>[] = [];
  return {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, _line, _character, path) => {
      const keys = open.at(-1);
      const problem = keys?.has(key) ? 'dobbel-noekkel' : isDangerousKey(key) ? 'farlig-noekkel' : undefined;
      keys?.add(key);
      if (problem) findings.push(schemaFinding(problem, plainPointer([...path(), key])));
    },
    onLiteralValue: (value, _offset, _length, _line, _character, path) => {
      if (isInexact(value)) findings.push(schemaFinding('upresist', plainPointer(path())));
    },
    onError: (code, offset, _length, line, character) => {
      // The first one says it: the rest follow from it, and a broken file would give one for each of its words.
      if (findings.some(({ messageId }) => messageId === 'json')) return;
      findings.push(
        schemaFinding('json', '', { aarsak: causeOf(code, text, offset), line: line + 1, column: character + 1 }),
      );
    },
  };
}

/** Such a number comes out of JSON.parse as another number: an id would point to someone else. */
export function isInexact(value: unknown): boolean {
  return typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER);
}
