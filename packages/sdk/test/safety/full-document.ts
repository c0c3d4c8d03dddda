import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Canary, wordCanary } from './canary.js';

type Schema = Readonly<Record<string, unknown>>;

/** A document with every field its schema knows, and a canary in each that is written in words or digits. */
export interface FullDocument {
  readonly document: Draft<BaseDocument>;
  readonly canaries: readonly Canary[];
}

/** Where there is a choice (`oneOf`, `enum`, true or false), `turn` says which; enough turns show all of them. */
export function fullDocument(schema: Schema, turn: number): FullDocument {
  const canaries: Canary[] = [];
  const walk: Walk = { definitions: (schema.$defs ?? {}) as Record<string, Schema>, turn, canaries };
  const document = made(schema, { walk, field: '', at: '', about: '', parts: [] }) as Draft<BaseDocument>;
  return { document, canaries };
}

interface Walk {
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly turn: number;
  readonly canaries: Canary[];
}

interface Place {
  readonly walk: Walk;
  readonly field: string;
  readonly at: string;
  readonly about: string;
  readonly parts: readonly string[];
}

function made(schema: Schema, place: Place): unknown {
  const { walk } = place;
  const here: Place = { ...place, about: [schema.title, schema.description].filter(Boolean).join(' ') || place.about };
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return made(walk.definitions[name] ?? {}, { ...here, parts: [...place.parts, name] });
  }
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[walk.turn % schema.enum.length];
  const options = schema.oneOf as readonly Schema[] | undefined;
  if (options) return made(options[walk.turn % options.length] ?? {}, here);
  switch (schema.type) {
    case 'object':
      return objectMade(schema, here);
    case 'array':
      return rowsOf(schema.items as Schema, here);
    case 'string':
      return textOf(schema, here);
    case 'boolean':
      return walk.turn % 2 === 0;
    default:
      return (schema.examples as readonly unknown[] | undefined)?.[0] ?? 1;
  }
}

function objectMade(schema: Schema, place: Place): unknown {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return Object.fromEntries(
    fields.map(([key, field]) => [
      key,
      made(field, { ...place, field: `${place.field}/${key}`, at: `${place.at}/${key}` }),
    ]),
  );
}

/** One row of each kind. */
function rowsOf(schema: Schema, place: Place): readonly unknown[] {
  const target = kindsOf(schema, place.walk);
  return Array.from({ length: target }, (_, index) => {
    const walk = { ...place.walk, turn: place.walk.turn + index };
    return made(schema, { ...place, walk, field: `${place.field}/*`, at: `${place.at}/${index}` });
  });
}

function kindsOf(schema: Schema, walk: Walk): number {
  const named = typeof schema.$ref === 'string' ? walk.definitions[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return (named?.oneOf as readonly unknown[] | undefined)?.length ?? 1;
}

function textOf(schema: Schema, { walk, field, at, about, parts }: Place): string {
  const part = parts.at(-1);
  if (part === 'rad-id') return `rad${at.replaceAll('/', '-')}`.slice(-64);
  if (part === 'referanse') return `referanse:${nameOf(field)}:${walk.turn}`;
  const value = canaryOf(schema, part, walk.canaries.length);
  if (value === undefined) return `${(schema.examples as readonly unknown[] | undefined)?.[0]}`;
  walk.canaries.push({ field, at, value, about, parts });
  return value;
}

function nameOf(field: string): string {
  return field.replace(/\/\*$/, '').split('/').at(-1) ?? '';
}

/** Undefined where only a real value will do: dates, ids, codes of a register. */
function canaryOf(schema: Schema, part: string | undefined, number: number): string | undefined {
  const word = wordCanary(number);
  if (part === 'telefon') return `${94_000_000 + number * 37}`;
  if (part === 'nettadresse') return `https://${word.toLowerCase()}.example.no`;
  if (part === 'epost') return `${word.toLowerCase()}@example.no`;
  if (part === 'organisasjonsnummer') return `${810_000_000 + number * 37}`;
  switch (schema.pattern) {
    case undefined:
      return schema.format === undefined ? word : undefined;
    case '^\\d{4}$':
      return `${7100 + number}`.slice(0, 4);
    case '^[HKLU]\\d{4}$':
      return `H${7100 + number}`;
    case '^\\d{11}$':
      return `4${String(number).padStart(4, '0')}777777`;
    case '^\\d{12}$':
      return `4${String(number).padStart(4, '0')}7777777`;
    default:
      return undefined;
  }
}
