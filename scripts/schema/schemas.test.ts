import { isProvisionId } from '@hjemmel/law';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.mjs';
import { draft } from './draft.mjs';
import { ENVELOPE } from './envelope.mjs';
import { type JsonSchema, sharedSchemas, typeIds, typeSchema } from './read-schemas.mjs';

const shared = sharedSchemas();
const types = typeIds().map((id) => [id, typeSchema(id)] as const);
const everything = [...types, ...[...shared].map(([name, schema]) => [`felles/${name}`, schema] as const)];

/** Every property schema below a schema, with its path. */
function* properties(schema: JsonSchema, path = ''): Generator<readonly [string, JsonSchema]> {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    yield [`${path}/${key}`, value];
    yield* properties(value, `${path}/${key}`);
  }
  for (const branch of schema.oneOf ?? []) yield* properties(branch, path);
  for (const def of Object.values(schema.$defs ?? {})) yield* properties(def, `${path}/$defs`);
  if (schema.items) yield* properties(schema.items, path);
}

function target(schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.match(/([^/]+)\.schema\.json$/)?.[1];
  return (name === undefined ? undefined : shared.get(name)) ?? schema;
}

const isLeaf = (schema: JsonSchema) => typeof schema.type === 'string' && !['object', 'array'].includes(schema.type);

it('there are five document types', () => {
  expect(types.map(([id]) => id)).toEqual([
    'individuell-plan',
    'intervensjonsplan',
    'kriseplan',
    'samarbeidsavtale',
    'vedtak',
  ]);
});

describe.each(types)('%s', (id, schema) => {
  it('has the envelope fields of every other type, to the letter', () => {
    const [, first] = types[0] ?? [];
    for (const key of ENVELOPE.filter((field) => field !== '$schema' && field !== 'type')) {
      expect(schema.properties?.[key], key).toEqual(first?.properties?.[key]);
    }
    expect(schema.properties?.type?.const).toBe(id);
    expect(schema.properties?.$schema?.const).toBe(schema.$id);
  });

  it('bundles to one file without a reference out of it', () => {
    const text = JSON.stringify(bundle(schema, shared));
    expect(text.match(/"\$ref":"(?!#)/g)).toBeNull();
  });

  it('has a draft schema with the same fields and only the envelope required', () => {
    const drafted = draft(bundle(schema, shared));
    expect(Object.keys(drafted.properties ?? {})).toEqual(Object.keys(schema.properties ?? {}));
    expect(drafted.required?.filter((field) => !ENVELOPE.includes(field))).toEqual([]);
  });
});

describe.each(everything)('%s', (_name, schema) => {
  it('explains every field in words', () => {
    const silent = [...properties(schema)].filter(([, field]) => {
      const words = field.$ref === undefined ? field : { ...target(field), ...field };
      return !words.title || !words.description;
    });
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('gives an example for every leaf', () => {
    const bare = [...properties(schema)].filter(([, field]) => {
      const resolved = target(field);
      return isLeaf(resolved) && !('const' in resolved) && !field.examples && !resolved.examples;
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('forbids unknown fields everywhere but in utvidelser', () => {
    const open = [['', schema] as const, ...properties(schema)].filter(
      ([, field]) => field.type === 'object' && field.properties && field.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('names only provisions that the law register has', () => {
    const ids = [...JSON.stringify(schema).matchAll(/"hjemmel":\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, id = '']) => id),
    );
    expect(ids.filter((id) => !isProvisionId(id))).toEqual([]);
  });
});
