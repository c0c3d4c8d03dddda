import { readdirSync, readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { type DocumentLayout, type LayoutField, visitFields } from '@hjemmel/documents/felles';
import { describe, expect, it } from 'vitest';
import { planOf } from './plan.js';
import { referables } from './referables.js';

const cases = await Promise.all(
  documentTypes.map(
    async ({ id, layout }) => [id, planOf((await layout?.()) as DocumentLayout, 'nb', 'tjeneste')] as const,
  ),
);
const examples = (id: string): readonly unknown[] => {
  const folder = new URL(`../../../../examples/${id}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.startsWith('gyldig-'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
};

/** The values at a template of a place. */
function at(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return [value].flat();
  if (key === '*') return Array.isArray(value) ? value.flatMap((row) => at(row, rest)) : [];
  return typeof value === 'object' && value !== null ? at((value as Record<string, unknown>)[key], rest) : [];
}

describe.each(cases)('%s', (id, plan) => {
  const fields = plan.sections.flatMap(({ fields: inner }) => [...visitFields(inner)]);
  const references = fields.filter(({ widget }) => widget.startsWith('reference'));
  const offered = (document: unknown, field: LayoutField) =>
    referables(document, field, plan).flatMap(({ rows }) => rows);

  it('says where each reference leads, and there is something there in the form', () => {
    const places = new Set(fields.flatMap(({ pointer }) => [pointer, `${pointer}/*`]));
    expect(references.flatMap(({ refersTo = [] }) => refersTo).filter((place) => !places.has(place))).toEqual([]);
  });

  it('offers everything that an example points at, but for rows that hold a person with an id', () => {
    const missing = examples(id).flatMap((document) =>
      references.flatMap((field) => {
        const values = offered(document, field).map(({ value }) => value);
        const representatives = at(document, ['representant', '*', 'id']);
        const open = field.refersTo === undefined ? representatives : [];
        return at(document, field.pointer.slice(1).split('/'))
          .filter((value) => value !== undefined && !values.includes(value as string) && !open.includes(value))
          .map((value) => `${field.pointer}: ${value}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('names all it offers, no two alike in one field', () => {
    for (const document of examples(id)) {
      for (const field of references) {
        const rows = offered(document, field);
        expect(rows.filter(({ label, value }) => label === '' || label === value)).toEqual([]);
        if (field.refersTo) expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
      }
    }
  });
});

it('offers a consent by its number and words, and never a sentence where a contact is asked for', () => {
  const [, plan] = cases.find(([id]) => id === 'intervensjonsplan') as (typeof cases)[number];
  const [document] = examples('intervensjonsplan');
  const labels = (pointer: string) =>
    referables(document, plan.at(pointer) as LayoutField, plan).flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels('/deling/*/samtykke').every((label) => /^Samtykke \d/u.test(label))).toBe(true);
  expect(labels('/varsling/kontaktgruppe')).toEqual(at(document, ['kontakter', '*', 'navn']));
});
