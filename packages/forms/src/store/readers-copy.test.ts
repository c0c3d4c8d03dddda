import { readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { type DocumentLayout, type Reader, visitFields } from '@hjemmel/documents/felles';
import { describe, expect, it } from 'vitest';
import { createFormStore } from './form-store.js';

const cases = await Promise.all(
  documentTypes.map(async (type) => {
    const file = new URL(`../../../../examples/${type.id}/gyldig-full.json`, import.meta.url);
    const document = { ...JSON.parse(readFileSync(file, 'utf8')), utvidelser: { fagsystem: { journal: 'HEMMELIG' } } };
    return [type.id, type, (await type.layout?.()) as DocumentLayout, document] as const;
  }),
);

/** Every value in a document with the place the layout has for it. */
function leaves(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((row) => (typeof row === 'object' ? leaves(row, `${place}/*`) : [place]));
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}/${key}`));
}

describe.each(cases)('%s', (_id, type, layout, document) => {
  const exported = (reader: Reader) => {
    const options = { type, layout, document, language: 'nb', today: '2026-11-23', reader } as const;
    return createFormStore({ ...options, now: () => 0, newId: () => 'ny' }).exported();
  };

  it('leaves as it is for the service', () => {
    expect(exported('tjeneste')).toBe(document);
  });

  it.each(['part', 'kopi'] as const)('leaves for %s with what they may read, all of it and nothing else', (reader) => {
    const hidden = new Set<string>();
    const shown = new Set<string>();
    for (const section of layout.layout.sections) sort(section, section.access, { reader, hidden, shown });
    const copy = exported(reader);
    const places = leaves(copy);
    expect(places.filter((place) => hidden.has(place) || place.startsWith('/utvidelser'))).toEqual([]);
    expect(JSON.stringify(copy)).not.toContain('HEMMELIG');
    // What is worked out, as the appeal information, is one field with much in it.
    const mayRead = (place: string) => [...shown].some((field) => place === field || place.startsWith(`${field}/`));
    expect(places).toEqual(leaves(document).filter(mayRead));
  });
});

type Part = DocumentLayout['layout']['sections'][number];

interface Sorted {
  readonly reader: Reader;
  readonly hidden: Set<string>;
  readonly shown: Set<string>;
}

/** The layout's leaves by whether the reader may see them, counted apart from the form's own way. */
function sort({ fields }: Pick<Part, 'fields'>, access: Part['access'], to: Sorted): void {
  for (const field of fields) {
    const isHidden = [access, field.access].some((readers) => readers !== undefined && !readers.includes(to.reader));
    for (const leaf of isHidden ? visitFields([field]) : []) to.hidden.add(leaf.pointer);
    if (isHidden) continue;
    if (field.fields) sort({ fields: field.fields }, undefined, to);
    else to.shown.add(field.pointer);
  }
}
