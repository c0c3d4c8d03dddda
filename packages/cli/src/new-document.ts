import type { DocumentType } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** A document with every required field filled from the schema's examples; what the type can work out, it fills in. */
export async function newDocument(type: DocumentType): Promise<unknown> {
  const schema = (await type.schema()) as Schema;
  const document = example(schema, schema) as Draft<BaseDocument>;
  return type.complete ? type.complete(document, {}) : document;
}

function example(schema: Schema, root: Schema): unknown {
  if ('const' in schema) return schema.const;
  // An example beside a `$ref` is meant for this very place, so it comes before what it refers to.
  if (schema.examples?.length) return schema.examples[0];
  if (schema.$ref) return example(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root);
  if (schema.oneOf?.[0]) return example(schema.oneOf[0], root);
  if (schema.items) return [example(schema.items, root)];
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, example(schema.properties?.[key] ?? {}, root)] as const),
  );
}
