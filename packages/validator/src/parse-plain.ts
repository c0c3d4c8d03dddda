import { isDangerousKey, isInexact } from './scan-keys.js';

/**
 * Parses a JSON text in which nothing needs a closer look; undefined where something does. A key that stood twice is one
 * member fewer in the value than in the text, so comparing the numbers costs a tenth of looking at each key.
 */
export function parsePlain(text: string, members: number): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return plainMembers(value) === members ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Members of all objects in a parsed value; NaN when it holds a key or a number that must be looked at. */
function plainMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return isInexact(value) ? Number.NaN : 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += plainMembers(item);
    return members;
  }
  for (const key in value) {
    if (isDangerousKey(key)) return Number.NaN;
    members += 1 + plainMembers((value as Record<string, unknown>)[key]);
  }
  return members;
}
