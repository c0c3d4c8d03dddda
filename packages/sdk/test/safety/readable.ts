import type { DocumentTree } from '@hjemmel/tree';
import { findsIn } from './canary.js';

/** Whether a tree says something, in any value of it but the pointers that say where a block comes from. */
export function readable(tree: DocumentTree): (value: string) => boolean {
  return findsIn(valuesOf(tree));
}

function valuesOf(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, child]) => (key === 'source' ? '' : valuesOf(child)))
    .join('');
}
