/** One value of a document and where it is. */
export interface Leaf {
  readonly at: string;
  /** The same with `*` for rows. */
  readonly field: string;
  readonly value: unknown;
}

export function leavesOf(value: unknown, at = '', field = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ at, field, value }];
  const rows = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, `${at}/${key}`, `${field}/${rows ? '*' : key}`),
  );
}

/** The same document with another value in one place. */
export function changed(document: object, { at, value }: Leaf): object {
  const copy = structuredClone(document) as Record<string, unknown>;
  const keys = at.split('/').slice(1);
  const last = keys.pop() ?? '';
  const within = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  within[last] = another(value);
  return copy;
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}x`;
}
