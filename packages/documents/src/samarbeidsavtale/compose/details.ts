import type { Block, Inline } from '@hjemmel/tree';
import { titled } from './chapter.js';
import { fact, facts } from './facts.js';

/** A label, a free text (or the gap of one that is missing) and where it stands. */
export type Detail = readonly [label: string, value: string | readonly Inline[] | undefined, source: string];

/** Free texts with a label each: those of one paragraph as rows, longer ones under a heading of their own after them. */
export function details(source: string, ...entries: readonly Detail[]): readonly Block[] {
  return [
    ...facts(source, ...entries.map(([label, value, at]) => (isLong(value) ? [] : fact(label, value, at)))),
    ...entries.flatMap(([label, value, at]) => (isLong(value) ? titled(label, value, at) : [])),
  ];
}

function isLong(value: string | readonly Inline[] | undefined): value is string {
  return typeof value === 'string' && value.trim().includes('\n');
}
