import type { DocumentType } from '@hjemmel/documents/felles';
import { defaultLanguage, type Kommune } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly { readonly if?: Schema; readonly then?: Schema; readonly else?: Schema }[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whose document it is to be. */
export interface NewDocumentOptions {
  readonly kommune?: Kommune;
  /** What the kommune writes unless given. */
  readonly spraak?: BaseDocument['spraak'];
}

/** A document with every required field filled from the schema's examples; what the type can work out, it fills in. */
export async function newDocument(type: DocumentType, options: NewDocumentOptions = {}): Promise<unknown> {
  const schema = (await type.schema()) as Schema;
  const document = addressed(example(schema, schema) as Draft<BaseDocument>, options);
  return type.complete ? type.complete(document, {}) : document;
}

function addressed(document: Draft<BaseDocument>, { kommune, spraak }: NewDocumentOptions): Draft<BaseDocument> {
  if (!kommune) return spraak === undefined ? document : { ...document, spraak };
  const own = moved(document, kommune);
  const { kommunenummer, navn } = own.avsender.kommune ?? {};
  // The organisation number is not in the register, and that of the example is another's.
  const sender = { kommunenummer, navn } as typeof own.avsender.kommune;
  return {
    ...own,
    spraak: spraak ?? defaultLanguage(kommune.kommunenummer),
    avsender: { ...own.avsender, kommune: sender },
  } as Draft<BaseDocument>;
}

/** The kommune of the examples replaced wherever it stands, as sender and as the one that decides. */
function moved(document: Draft<BaseDocument>, { kommunenummer, navn }: Kommune): Draft<BaseDocument> {
  const { kommunenummer: number = '', navn: name = '' } = document.avsender.kommune ?? {};
  const json = JSON.stringify(document).replaceAll(`"${number}"`, `"${kommunenummer}"`);
  return JSON.parse(json.replaceAll(name, `${navn} kommune`)) as Draft<BaseDocument>;
}

function example(schema: Schema, root: Schema): unknown {
  if ('const' in schema) return schema.const;
  // An example beside a `$ref` is meant for this very place, so it comes before what it refers to.
  if (schema.examples?.length) return schema.examples[0];
  if (schema.$ref) return example(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root);
  if (schema.oneOf?.[0]) return example(schema.oneOf[0], root);
  if (schema.items) return [example(schema.items, root)];
  return object(schema, root);
}

/** The required fields, then those that the values just given make required. */
function object(schema: Schema, root: Schema): Fields {
  const fill = (keys: readonly string[]): Fields =>
    Object.fromEntries(keys.map((key) => [key, example(schema.properties?.[key] ?? {}, root)] as const));
  const fields = fill([...(schema.required ?? []), ...(schema.anyOf?.[0]?.required ?? [])]);
  const conditional = (schema.allOf ?? []).flatMap(({ if: condition, then, else: otherwise }) => {
    const branch = condition && matches(condition, fields) ? then : otherwise;
    return (branch?.required ?? []).filter((key) => !(key in fields));
  });
  return { ...fields, ...fill(conditional) };
}

/** Whether values meet a condition of `required`, `const` and nested properties, which is all our schemas use. */
function matches(condition: Schema, value: unknown): boolean {
  if ('const' in condition) return value === condition.const;
  const fields = (value ?? {}) as Fields;
  const present = (condition.required ?? []).every((key) => key in fields);
  return present && Object.entries(condition.properties ?? {}).every(([key, schema]) => matches(schema, fields[key]));
}
