import { fromPointer, toPointer } from '@hjemmel/validator/pointer';

/**
 * Where a field stands, whichever place its row has: a JSON pointer with `@id` for each row. It stays the same when rows are
 * moved or removed, so that words typed in one never end up in another.
 */
export type Address = string;

export interface Found {
  readonly pointer: string;
  readonly value: unknown;
}

/** The JSON pointer of an address in this document, and what stands there; undefined when a row is gone. */
export function resolve(document: unknown, address: Address): Found | undefined {
  let [pointer, value]: [string, unknown] = ['', document];
  for (const segment of segmentsOf(address)) {
    if (segment.startsWith('@')) {
      const index = Array.isArray(value) ? indexOf(value, segment.slice(1)) : undefined;
      if (index === undefined) return undefined;
      pointer += `/${index}`;
      value = (value as readonly unknown[])[index];
    } else {
      pointer += toPointer([segment]);
      value = isFields(value) ? value[segment] : undefined;
    }
  }
  return { pointer, value };
}

/** The address of a JSON pointer; a row without an id keeps its number, and is then only as steady as that. */
export function addressOf(document: unknown, pointer: string): Address {
  let [address, value]: [string, unknown] = ['', document];
  for (const segment of segmentsOf(pointer)) {
    const inner: unknown = Array.isArray(value) ? value[Number(segment)] : isFields(value) ? value[segment] : undefined;
    address +=
      Array.isArray(value) && isFields(inner) && typeof inner.id === 'string' ? `/@${inner.id}` : toPointer([segment]);
    value = inner;
  }
  return address;
}

/** The pointer as the layout has it, with `*` for any row. */
export function templateOf(place: Address): string {
  return place.replace(/\/(?:@[^/]*|\d+)(?=\/|$)/gu, '/*');
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const cut = new Map<string, readonly string[]>();

/** Fields are looked up at every change, so what an address is made of is worked out once. */
function segmentsOf(address: string): readonly string[] {
  const known = cut.get(address);
  if (known) return known;
  const segments = fromPointer(address);
  cut.set(address, segments);
  return segments;
}

const places = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function indexOf(rows: readonly unknown[], id: string): number | undefined {
  const known = places.get(rows) ?? new Map(rows.map((row, index) => [isFields(row) ? String(row.id) : '', index]));
  places.set(rows, known);
  return known.get(id);
}

/** The rows at an address, in order; empty where there are none. */
export function rowsAt(document: unknown, address: Address): readonly Readonly<Record<string, unknown>>[] {
  const value = resolve(document, address)?.value;
  return Array.isArray(value) ? value.filter(isFields) : [];
}
