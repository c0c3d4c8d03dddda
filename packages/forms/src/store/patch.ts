import { fromPointer, toPointer } from '@hjemmel/validator/pointer';
import { isFields } from './address.js';

/** One step of RFC 6902. `path` and `from` are JSON pointers into the document as it was before the step. */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** The document after the step; what the step does not touch is the same object as before. */
export function applied(document: unknown, operation: Operation): unknown {
  if (operation.op === 'move') {
    const value = valueAt(document, operation.from);
    const without = applied(document, { op: 'remove', path: operation.from });
    return applied(without, { op: 'add', path: operation.path, value });
  }
  return changed(document, fromPointer(operation.path), operation);
}

/** The step that takes this one back, in the document it was made in. */
export function inverse(document: unknown, operation: Operation): Operation {
  const { path } = operation;
  switch (operation.op) {
    case 'add':
      return hasKey(document, path) ? { op: 'replace', path, value: valueAt(document, path) } : { op: 'remove', path };
    case 'remove':
      return { op: 'add', path, value: valueAt(document, path) };
    case 'replace':
      return { op: 'replace', path, value: valueAt(document, path) };
    case 'move':
      return { op: 'move', from: path, path: operation.from };
  }
}

/** The steps that put a value where nothing may stand yet: parents that are missing come with it. */
export function settingOf(document: unknown, pointer: string, value: unknown): Operation {
  const segments = fromPointer(pointer);
  let [parent, depth]: [unknown, number] = [document, 0];
  while (depth < segments.length - 1) {
    const inner = childOf(parent, segments[depth] ?? '');
    if (inner === undefined) break;
    parent = inner;
    depth += 1;
  }
  const whole = segments.slice(depth + 1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const path = toPointer(segments.slice(0, depth + 1));
  return childOf(parent, segments[depth] ?? '') === undefined || Array.isArray(parent)
    ? { op: Array.isArray(parent) ? 'replace' : 'add', path, value: whole }
    : { op: 'replace', path, value: whole };
}

/**
 * The step that takes a value away, and with it each group that would be left with nothing but its id; those that `stay`
 * stay, and so do rows.
 */
export function clearingOf(
  document: unknown,
  pointer: string,
  stays: (pointer: string) => boolean = () => false,
): Operation {
  let segments = fromPointer(pointer);
  for (;;) {
    const above = segments.slice(0, -1);
    const parent = valueAt(document, toPointer(above));
    const isRow = Array.isArray(valueAt(document, toPointer(above.slice(0, -1))));
    const isLeft = !isFields(parent) || Object.keys(parent).some((key) => key !== 'id' && key !== segments.at(-1));
    if (above.length === 0 || isRow || isLeft || stays(toPointer(above)))
      return { op: 'remove', path: toPointer(segments) };
    segments = above;
  }
}

export function valueAt(document: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(childOf, document);
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isFields(value) ? value[key] : undefined;
}

function hasKey(document: unknown, pointer: string): boolean {
  const segments = fromPointer(pointer);
  const parent = valueAt(document, toPointer(segments.slice(0, -1)));
  return isFields(parent) && (segments.at(-1) ?? '') in parent;
}

function changed(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  operation: Exclude<Operation, { op: 'move' }>,
): unknown {
  if (Array.isArray(value)) return changedRows(value, Number(key), rest, operation);
  const fields = isFields(value) ? value : {};
  if (rest.length > 0) return { ...fields, [key]: changed(fields[key], rest, operation) };
  if (operation.op !== 'remove') return { ...fields, [key]: operation.value };
  const { [key]: _, ...others } = fields;
  return others;
}

function changedRows(
  rows: readonly unknown[],
  index: number,
  rest: readonly string[],
  operation: Exclude<Operation, { op: 'move' }>,
): readonly unknown[] {
  if (rest.length > 0) return rows.with(index, changed(rows[index], rest, operation));
  if (operation.op === 'replace') return rows.with(index, operation.value);
  if (operation.op === 'add') return [...rows.slice(0, index), operation.value, ...rows.slice(index)];
  return [...rows.slice(0, index), ...rows.slice(index + 1)];
}
