import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../index.js';
import type { FieldSpecs } from './field-spec.js';
import type { DocumentLayout, LayoutField } from './layout.js';
import { placeOf, type SchemaLeaf, type SchemaNode, schemaLeaves } from './test-schema.js';
import { layoutFields } from './visit-fields.js';

const languages = ['nb', 'nn', 'en'] as const;
const all = await Promise.all(
  documentTypes.map(async (type) => {
    const [layout, schema] = await Promise.all([type.layout?.(), type.schema()]);
    return [type.id, layout as DocumentLayout, schema as SchemaNode] as const;
  }),
);

describe.each(all)('%s', (id, { layout, texts }, schema) => {
  const fields = [...layoutFields(layout)];
  const placed = fields.filter(({ fields: inner }) => inner === undefined);
  const leaves = schemaLeaves(schema);
  const covers = (field: LayoutField, { pointer }: SchemaLeaf) =>
    field.pointer === pointer || (field.widget === 'computed' && pointer.startsWith(`${field.pointer}/`));

  it('is the layout of its type, and plain JSON', () => {
    expect(layout.type).toBe(id);
    expect(JSON.parse(JSON.stringify({ layout, texts }))).toEqual({ layout, texts });
  });

  it('places every leaf of the schema exactly once, but for the optional ones it says why it omits', () => {
    const wrong = leaves.filter((leaf) => placed.filter((field) => covers(field, leaf)).length !== 1);
    const excused = ({ pointer, required }: SchemaLeaf) => !required && layout.omitted[pointer] !== undefined;
    expect(wrong.filter((leaf) => !excused(leaf)).map(({ pointer }) => pointer)).toEqual([]);
    expect(Object.keys(layout.omitted)).toEqual(wrong.map(({ pointer }) => pointer));
    expect(Object.values(layout.omitted)).not.toContain('');
  });

  it('points at nothing that is not in the schema', () => {
    const known = new Set(leaves.flatMap(({ pointer }) => prefixes(pointer)));
    const conditions = fields.flatMap(({ visibleWhen, requiredWhen }) =>
      [visibleWhen ?? [], requiredWhen ?? []].flat(),
    );
    const pointers = [...fields, ...conditions].map(({ pointer }) => pointer);
    expect(pointers.filter((pointer) => !known.has(pointer))).toEqual([]);
  });

  it('has fields in every section, each with an id of its own', () => {
    expect(layout.sections.filter((section) => section.fields.length === 0)).toEqual([]);
    expect(new Set(layout.sections.map((section) => section.id)).size).toBe(layout.sections.length);
  });

  it.each(fields.filter(({ pointer }) => !pointer.startsWith('/$')))(
    '$pointer asks for what the schema asks for',
    (field) => {
      const place = placeOf(schema, field.pointer);
      expect(field.required ?? false).toBe(place.required);
      expect(field.requiredWhen).toEqual(place.requiredWhen);
      if (place.codes && !field.readOnly) expect(field.choices).toEqual(place.codes);
      if (place.onlyWhen) expect(field.visibleWhen).toEqual(place.onlyWhen);
      const { labels, help } = texts.nb;
      if (field.widget === 'rowId' || field.pointer === '/type') return;
      expect(place.titles).toContain(labels[field.text]);
      if (help[field.text] !== undefined) expect(place.descriptions).toContain(help[field.text]);
      else expect(field.pointer).toMatch(/\/(?:type|slag)$/u);
    },
  );

  it('names rows by fields they have', () => {
    const pointers = new Set(fields.map(({ pointer }) => pointer));
    const rows = fields.filter(({ widget }) => widget === 'rows');
    expect(rows.filter(({ rowTitle = [] }) => rowTitle.length === 0)).toEqual([]);
    const titles = rows.flatMap(({ pointer, rowTitle = [] }) => rowTitle.map((title) => `${pointer}/*/${title}`));
    expect(titles.filter((title) => !pointers.has(title))).toEqual([]);
  });

  it.each(languages)('has every word in %s, and none too many of its own', (language) => {
    const { sections, labels, help, choices } = texts[language];
    expect(layout.sections.filter((section) => !sections[section.text])).toEqual([]);
    const worded = fields.filter(({ widget }) => widget !== 'rowId');
    const wanted = worded.flatMap(({ text, widget }) => (widget === 'rows' ? [text, `${text}[]`] : [text]));
    expect(wanted.filter((key) => !labels[key]?.trim())).toEqual([]);
    for (const { text, choices: codes = [] } of worded) expect(Object.keys(choices[text] ?? {})).toEqual(codes);
    const keys = [...Object.keys(labels), ...Object.keys(help), ...Object.keys(choices)];
    const own = keys.filter((key) => !key.startsWith('felles/'));
    expect(own.filter((key) => !wanted.includes(key))).toEqual([]);
    expect(Object.keys(help)).toEqual(Object.keys(texts.nb.help));
    expect(Object.values(help).filter((text) => text.trim() === '')).toEqual([]);
  });
});

it('does not compile with a key or a code the model does not have', () => {
  interface Row {
    readonly slag: 'en' | 'to';
    readonly rader: readonly { readonly id: string }[];
  }
  // @ts-expect-error: there is no «farge»
  const key: FieldSpecs<Row> = { farge: { widget: 'text' } };
  // @ts-expect-error: there is no «tre»
  const code: FieldSpecs<Row> = { slag: { widget: 'radio', choices: ['tre'] } };
  // @ts-expect-error: rows need their fields
  const rows: FieldSpecs<Row> = { rader: { widget: 'text' } };
  expect([key, code, rows]).toHaveLength(3);
});

function prefixes(pointer: string): readonly string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
