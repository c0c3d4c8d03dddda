import { type Block, type InlineInput, type KeyValueRow, keyValue, row } from '@hjemmel/tree';

/** One row of facts, or nothing where the value is missing. */
export function fact(label: string, value: InlineInput | undefined, source: string): readonly KeyValueRow[] {
  return value === undefined || value === '' ? [] : [row(label, value, source)];
}

/** The rows as one block; nothing where there are none. */
export function facts(source: string, ...rows: readonly (readonly KeyValueRow[])[]): readonly Block[] {
  const all = rows.flat();
  return all.length === 0 ? [] : [keyValue(all, { source })];
}
