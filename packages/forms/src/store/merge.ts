import { type Address, isFields, resolve } from './address.js';
import { applied, clearingOf, settingOf } from './patch.js';

/** What both have changed, each in their own way; one of the two must be chosen. */
export interface Conflict {
  readonly address: Address;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Everything only one of them changed, and our side of what both did. */
export interface Merged {
  readonly document: unknown;
  readonly conflicts: readonly Conflict[];
}

/** The document with the side that was chosen for each conflict; ours where none was. */
export function settled({ document, conflicts }: Merged, chosen: ReadonlyMap<Address, 'ours' | 'theirs'>): unknown {
  return conflicts
    .filter(({ address }) => chosen.get(address) === 'theirs')
    .reduce((before, { address, theirs }) => taken(before, address, theirs), document);
}

/** A row that only they still have comes back last in its list. */
function taken(document: unknown, address: Address, value: unknown): unknown {
  const found = resolve(document, address);
  if (found) {
    const isGone = value === undefined;
    return applied(document, isGone ? clearingOf(document, found.pointer) : settingOf(document, found.pointer, value));
  }
  const list = resolve(document, address.slice(0, address.lastIndexOf('/')));
  if (!list || value === undefined) return document;
  const rows = Array.isArray(list.value) ? list.value : [];
  return applied(document, settingOf(document, list.pointer, [...rows, value]));
}

/** Two versions of one document made from the same base, put together; rows are the same when their ids are. Pure. */
export function merged(base: unknown, ours: unknown, theirs: unknown): Merged {
  const conflicts: Conflict[] = [];
  const document = mergeAt('', base, ours, theirs, conflicts);
  return { document, conflicts };
}

function mergeAt(address: Address, base: unknown, ours: unknown, theirs: unknown, found: Conflict[]): unknown {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (isRows(ours) && isRows(theirs)) return mergeRows(address, isRows(base) ? base : [], ours, theirs, found);
  if (isFields(ours) && isFields(theirs)) return mergeFields(address, isFields(base) ? base : {}, ours, theirs, found);
  found.push({ address, base, ours, theirs });
  return ours;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(address: Address, base: Fields, ours: Fields, theirs: Fields, found: Conflict[]): Fields {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const entries = keys.map(
    (key) => [key, mergeAt(`${address}/${key}`, base[key], ours[key], theirs[key], found)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Row = Fields & { readonly id: string };

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every((row) => isFields(row) && typeof row.id === 'string');
}

/** In our order; what only they added comes last. A row one of them removed stays when the other changed it. */
function mergeRows(
  address: Address,
  base: readonly Row[],
  ours: readonly Row[],
  theirs: readonly Row[],
  found: Conflict[],
): readonly unknown[] {
  const by = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id);
  const ids = [...new Set([...ours, ...theirs].map(({ id }) => id))];
  return ids
    .map((id) => mergeAt(`${address}/@${id}`, by(base, id), by(ours, id), by(theirs, id), found))
    .filter((row) => row !== undefined);
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
