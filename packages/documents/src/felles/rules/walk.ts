import type { PathSegment } from '@hjemmel/validator';

/** Calls `visitor` for every object in a document with its path; a fagsystem's own data is left alone. */
export function walkObjects(
  value: unknown,
  visitor: (object: Readonly<Record<string, unknown>>, path: readonly PathSegment[]) => void,
  path: PathSegment[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visitor(value as Record<string, unknown>, path);
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object' || (path.length === 0 && key === 'utvidelser')) continue;
    path.push(Array.isArray(value) ? Number(key) : key);
    walkObjects(child, visitor, path);
    path.pop();
  }
}
