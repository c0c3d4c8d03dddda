import type { Layout, LayoutField } from './layout.js';

/** Every field in order, parents before what they hold. */
export function* visitFields(fields: readonly LayoutField[]): Generator<LayoutField> {
  for (const field of fields) {
    yield field;
    if (field.fields) yield* visitFields(field.fields);
  }
}

/** Every field of a layout, in order. */
export function* layoutFields({ sections }: Layout): Generator<LayoutField> {
  for (const section of sections) yield* visitFields(section.fields);
}
