import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaking } from './breaking.mjs';
import { bundle } from './bundle.mjs';
import { sharedSchemas, typeIds, typeSchema } from './read-schemas.mjs';

const shared = sharedSchemas();
const published = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`published/${id}.v1.json`, import.meta.url), 'utf8'));

it.each(typeIds())('%s: every document that was valid still is', (id) => {
  // What must break goes into version 2; see publish.mjs for an edition that adds.
  expect(breaking(published(id), bundle(typeSchema(id), shared))).toEqual([]);
});

const base = {
  type: 'object',
  required: ['a'],
  properties: {
    a: { type: 'string', minLength: 1, maxLength: 9 },
    b: { enum: ['x', 'y'] },
    c: { $ref: '#/$defs/c' },
    d: { type: 'array', items: { type: 'string' } },
    e: { oneOf: [{ properties: { t: { const: 1 } } }, { properties: { t: { const: 2 } } }] },
  },
  $defs: { c: { type: 'object', properties: { again: { $ref: '#/$defs/c' }, n: { type: 'integer', minimum: 0 } } } },
};
type Schema = typeof base;
const changed = (change: (schema: Schema) => unknown): Schema => {
  const copy = structuredClone(base);
  change(copy);
  return copy;
};

describe('a new edition', () => {
  it.each<[string, (schema: Schema) => unknown]>([
    ['a new field', ({ properties }) => Object.assign(properties, { f: { type: 'string' } })],
    ['a code more', ({ properties }) => properties.b.enum.push('z')],
    ['a field that need not be there', (schema) => schema.required.pop()],
    ['a longer text', ({ properties }) => Object.assign(properties.a, { maxLength: 10 })],
    ['other words for people', ({ properties }) => Object.assign(properties.a, { title: 'A', description: 'b' })],
    ['a variant at the end', ({ properties }) => properties.e.oneOf.push({ properties: { t: { const: 3 } } })],
  ])('may have %s', (_, change) => expect(breaking(base, changed(change))).toEqual([]));

  it.each<[string, (schema: Schema) => unknown, string]>([
    ['lose a field', (schema) => Reflect.deleteProperty(schema.properties, 'b'), '/: «b» is gone'],
    ['ask for a field', ({ required }) => required.push('b'), '/: «b» must now be there'],
    ['lose a code', ({ properties }) => properties.b.enum.pop(), '/b: enum «y» is gone'],
    [
      'be of another type',
      ({ properties }) => Object.assign(properties.a, { type: 'number' }),
      '/a: type «string» is gone',
    ],
    ['ask for more', ({ properties }) => Object.assign(properties.a, { minLength: 2 }), '/a: minLength is higher'],
    ['take less', ({ properties }) => Object.assign(properties.d, { maxItems: 3 }), '/d: maxItems is lower'],
    [
      'ask for a form',
      ({ properties }) => Object.assign(properties.a, { pattern: 'x' }),
      '/a: pattern is asked for now',
    ],
    [
      'close itself',
      (schema) => Object.assign(schema, { additionalProperties: false }),
      '/: takes no other fields now',
    ],
    [
      'narrow its rows',
      ({ properties }) => Object.assign(properties.d.items, { enum: ['q'] }),
      '/d/*: enum is asked for now',
    ],
    ['lose a variant', ({ properties }) => properties.e.oneOf.pop(), '/e: oneOf has lost variant 2'],
    [
      'narrow a definition',
      ({ $defs }) => Object.assign($defs.c.properties.n, { minimum: 1 }),
      '/c/n: minimum is higher',
    ],
    [
      'get a condition',
      (schema) => Object.assign(schema, { allOf: [{ required: ['b'] }] }),
      '/: a condition is new or another one',
    ],
  ])('may not %s', (_, change, says) => expect(breaking(base, changed(change))).toEqual([says]));
});
