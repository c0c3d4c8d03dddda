/** JSON of a stranger: undefined for what is no object, or goes deeper than any resource does. */
export function parsed(bytes: Uint8Array): { readonly [element: string]: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) && isShallow(value, DEEPEST)
      ? (value as { readonly [element: string]: unknown })
      : undefined;
  } catch {
    return undefined;
  }
}

/** Nested lists and objects beyond which nothing is read: contained resources can be made to go on for ever. */
const DEEPEST = 64;

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}
