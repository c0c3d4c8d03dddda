import type { AnySpec, SectionSpec, SpecCondition } from './field-spec.js';
import type { Condition, Layout, LayoutField, LayoutSection } from './layout.js';

/** What a type writes down of its layout. */
export interface LayoutSpec<Document> {
  readonly type: string;
  readonly sections: readonly SectionSpec<Document>[];
  readonly omitted: Layout['omitted'];
}

/** The layout as plain data, every pointer worked out. */
export function defineLayout<Document>({ type, sections, omitted }: LayoutSpec<Document>): Layout {
  return { type, sections: sections.map((section) => sectionOf(section)), omitted };
}

function sectionOf<Document>({ fields, text, ...section }: SectionSpec<Document>): LayoutSection {
  const specs = fields as Readonly<Record<string, AnySpec>>;
  return { ...section, text: text ?? section.id, fields: fieldsOf(specs, { pointer: '', text: '' }) };
}

/** Where fields stand: the pointer of what holds them, and where their words begin. */
interface Place {
  readonly pointer: string;
  readonly text: string;
}

function fieldsOf(specs: Readonly<Record<string, AnySpec>>, place: Place): readonly LayoutField[] {
  return Object.entries(specs).map(([key, spec]) => fieldOf(key, spec, place));
}

function fieldOf(key: string, spec: AnySpec, place: Place): LayoutField {
  const {
    fields,
    kind,
    requiredWhen,
    visibleWhen,
    text = place.text === '' ? key : `${place.text}.${key}`,
    ...rest
  } = spec;
  const pointer = `${place.pointer}/${key}`;
  const inner: Place = { pointer: spec.widget === 'rows' ? `${pointer}/*` : pointer, text: kind ?? text };
  return {
    pointer,
    text,
    ...rest,
    ...(requiredWhen && { requiredWhen: conditionOf(requiredWhen, place) }),
    ...(visibleWhen && { visibleWhen: conditionOf(visibleWhen, place) }),
    ...(fields && { fields: fieldsOf(fields, inner) }),
  };
}

function conditionOf({ field, in: values }: SpecCondition, { pointer }: Place): Condition {
  return { pointer: field.startsWith('/') ? field : `${pointer}/${field}`, in: values };
}
