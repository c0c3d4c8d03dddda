import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentTypes } from '@hjemmel/documents';
import { type CompiledValidator, type SchemaError, toPointer } from '@hjemmel/validator';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from './compile.mjs';

const folder = mkdtempSync(join(tmpdir(), 'utkast-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The published draft schema compiled by itself, to hold ours against. */
async function compiled(id: string): Promise<CompiledValidator> {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${id}/v1.utkast.schema.json`, import.meta.url), 'utf8'),
  );
  const file = join(folder, `${id}.mjs`);
  writeFileSync(file, await compile(schema));
  return (await import(file)).validate;
}

const cases = await Promise.all(documentTypes.map(async (type) => [type.id, type, await compiled(type.id)] as const));

const examples = (id: string): readonly unknown[] => {
  const of = new URL(`../../examples/${id}/`, import.meta.url);
  const names = readdirSync(of).filter((name) => name.endsWith('.json') && name !== 'funn.json');
  return names.flatMap((name) => {
    try {
      return [JSON.parse(readFileSync(new URL(name, of), 'utf8'))];
    } catch {
      return [];
    }
  });
};

const said = (validator: CompiledValidator, value: unknown): readonly string[] => {
  const ok = validator(value);
  const errors = validator.errors ?? [];
  expect(ok).toBe(errors.length === 0);
  return errors
    .map(({ instancePath, keyword, params }: SchemaError) => JSON.stringify([instancePath, keyword, params]))
    .sort();
};

/** Every place in a document. */
function places(value: unknown, place: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...inner.flatMap(([key, child]) => places(child, [...place, key]))];
}

const OTHERS: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  ' ',
  -1,
  0.5,
  7,
  true,
  {},
  [],
  [{}],
  [''],
  { type: 'x' },
  { id: 'x' },
];

function changed(document: unknown, place: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(document)
    ? [...document]
    : { ...(document as object) };
  const inner = changed((document as Record<string | number, unknown>)[key], rest, other);
  if (inner !== undefined) (copy as Record<string | number, unknown>)[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

describe.each(cases)('the draft schema of %s', (id, { draftSchema }, published) => {
  const documents = examples(id);

  it('says the same as the one that is published, of every example', () => {
    for (const document of documents) expect(said(draftSchema, document)).toEqual(said(published, document));
  });

  it('says the same with any part of an example taken out or of another shape', () => {
    const anywhere = fc
      .constantFrom(...documents)
      .chain((document) =>
        fc.tuple(fc.constant(document), fc.constantFrom(...places(document)), fc.constantFrom(...OTHERS)),
      );
    fc.assert(
      fc.property(anywhere, ([document, place, other]) => {
        const value = changed(document, place, other);
        expect(said(draftSchema, value), toPointer(place)).toEqual(said(published, value));
      }),
      { numRuns: 3000 },
    );
  });
});
