import { existsSync, readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { describe, expect, it } from 'vitest';

const page = new URL('../docs/feller.md', import.meta.url);
const rows = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').slice(1, -1));
const ruleIds = new Set(documentTypes.flatMap(({ rules }) => rules.map(({ id }) => id)));

/** The links of a cell, and what is left between them. */
function links(cell = ''): {
  readonly found: readonly (readonly [text: string, target: string])[];
  readonly rest: string;
} {
  const pattern = /\[([^\]]+)\]\(([^)]+)\)/g;
  const found = [...cell.matchAll(pattern)].map(([, text = '', target = '']) => [text, target] as const);
  return { found, rest: cell.replace(pattern, '').replaceAll(',', '').trim() };
}

describe('docs/feller.md', () => {
  it('has the 23 traps, each once', () => {
    expect(rows.map(([nr]) => Number(nr))).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  });

  it.each(rows.map((row) => [row[0]?.trim(), row] as const))('%s is caught by what exists', (_nr, row) => {
    const [, , rules, tests] = row;
    expect(row).toHaveLength(4);
    for (const [id, target] of links(rules).found) {
      expect(ruleIds).toContain(id);
      expect(target).toBe(`regler/${id.replace('/', '.md#')}`);
    }
    for (const [, target] of links(tests).found) {
      expect(target).toMatch(/\.test\.tsx?$/);
      expect(existsSync(new URL(target, page))).toBe(true);
    }
    expect(links(rules).found.length + links(tests).found.length).toBeGreaterThan(0);
    expect([links(rules).rest, links(tests).rest]).toEqual(['', '']);
  });
});
