import { fromPointer } from './pointer.js';

/** A copy without the values at some JSON pointers, and where they stood. */
export interface Pruned {
  readonly value: unknown;
  readonly removed: readonly string[];
}

/** Takes out the values at these pointers; a faulty item takes its whole list with it, so that the places of the rest stay true. */
export function prune(value: unknown, pointers: readonly string[]): Pruned {
  let pruned = value;
  const removed = new Set<string>();
  for (const pointer of pointers) {
    const segments = outOfLists(value, fromPointer(pointer));
    if (segments.length === 0) continue;
    removed.add(segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));
    pruned = without(pruned, segments);
  }
  return { value: pruned, removed: [...removed] };
}

/** Whether a place is one that was taken out, or within one. */
export function isRemoved(path: string, { removed }: Pruned): boolean {
  return removed.some((place) => path === place || path.startsWith(`${place}/`));
}

function outOfLists(value: unknown, segments: readonly string[]): readonly string[] {
  let end = segments.length;
  while (end > 0 && Array.isArray(at(value, segments.slice(0, end - 1)))) end--;
  return segments.slice(0, end);
}

function at(value: unknown, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);
}

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? without(item, rest) : item));
  const { [key]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...value, [key]: without(child, rest) };
}
