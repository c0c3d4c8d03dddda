/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a pointer without its first slash, or nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split('/').reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), value);
}

const NAMES = ['navn', 'tittel', 'tekst', 'betegnelse', 'rolle', 'hva'];

/** The name of the row or person with an id, anywhere in a document; undefined when there is none. */
export function titleOfRow(document: unknown, id: string): string | undefined {
  if (Array.isArray(document)) return firstOf(document, id);
  if (!isFields(document)) return undefined;
  if (document.id === id) return nameOf(document);
  return firstOf(Object.values(document), id);
}

function firstOf(values: readonly unknown[], id: string): string | undefined {
  for (const value of values) {
    const title = titleOfRow(value, id);
    if (title !== undefined) return title;
  }
  return undefined;
}

function nameOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const own = NAMES.map((key) => row[key]).find((value) => typeof value === 'string');
  return typeof own === 'string' ? own : Object.values(row).filter(isFields).map(nameOf).find(Boolean);
}
