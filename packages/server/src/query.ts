import { deliveryStates } from '@hjemmel/adapter';
import type { ComposeOptions, ValidateOptions } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';

const date = { type: 'string', format: 'date' } as const;
const id = { type: 'string', minLength: 1, maxLength: 64 } as const;

/** Every parameter there is, as JSON Schema; a route picks its own. */
export const parameters = {
  lang: { type: 'string', enum: ['nb', 'nn', 'en'], default: 'nb', description: 'Språket i svaret.' },
  today: { ...date, description: 'Dagen dokumentet vurderes på. I dag uten den.' },
  lawDate: { ...date, description: 'Dagen hvis lov gjelder. Uten den velger dokumentet selv.' },
  nyForvaltningslovFra: { ...date, description: 'Dagen forvaltningsloven av 2025 trer i kraft, når den er kjent.' },
  draft: { type: 'boolean', default: false, description: 'Dokumentet er et utkast: det som mangler, er ikke feil.' },
  format: { type: 'string', enum: ['pdf', 'docx', 'html', 'text'], default: 'pdf', description: 'Formatet på brevet.' },
  mottaker: { ...id, description: 'Id-en til mottakeren brevet er til.' },
  rendition: { ...id, description: 'Utgaven, i stedet for den mottakeren har.' },
  language: {
    type: 'string',
    enum: ['nb', 'nn', 'en'],
    description: 'Språket i brevet, i stedet for dokumentets eget.',
  },
  source: { type: 'boolean', default: false, description: 'Legg dokumentet inn i fila (pdf og docx).' },
  adapter: { ...id, description: 'Adapteren brevet sendes med.' },
  caseKey: { type: 'string', minLength: 1, maxLength: 200, description: 'Saken i avsenderens eget system.' },
  addressClearedBy: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    description: 'Rollen til den som klarerte en beskyttet adresse.',
  },
  dispatched: { type: 'string', format: 'date-time', description: 'Når brevet gikk til parten, for et arkiv.' },
  state: { type: 'string', enum: deliveryStates, description: 'Bare leveringer i denne tilstanden.' },
  document: { ...id, description: 'Bare leveringer av dette dokumentet.' },
  limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100, description: 'Hvor mange.' },
  offset: { type: 'integer', minimum: 0, maximum: 1_000_000, default: 0, description: 'Hvor mange som hoppes over.' },
  type: { ...id, description: 'Dokumenttypen.' },
} as const;

export type ParameterName = keyof typeof parameters;

/** The query of a route as a JSON Schema that takes nothing else. */
export function querySchema(names: readonly ParameterName[], needs: readonly ParameterName[] = []) {
  return {
    type: 'object',
    additionalProperties: false,
    required: needs,
    properties: Object.fromEntries(names.map((name) => [name, parameters[name]])),
  };
}

/** What a parameter is once it has been checked. */
type Value<Schema> = Schema extends { readonly enum: readonly (infer Choice)[] }
  ? Choice
  : Schema extends { readonly type: 'boolean' }
    ? boolean
    : Schema extends { readonly type: 'integer' }
      ? number
      : string;

/** A query after it has been checked; what has a default is there where the route takes it. */
export type Query = { readonly lang: Language } & {
  readonly [Name in ParameterName]?: Value<(typeof parameters)[Name]>;
};

export function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'nn' || value === 'en';
}

export function validateOptions({ today, lawDate, nyForvaltningslovFra }: Query, now: string): ValidateOptions {
  return {
    today: today ?? now,
    ...(lawDate !== undefined && { lawDate }),
    ...(nyForvaltningslovFra !== undefined && { nyForvaltningslovFra }),
  };
}

export function composeOptions({ mottaker, rendition, language }: Query): ComposeOptions {
  return {
    ...(mottaker !== undefined && { mottaker }),
    ...(rendition !== undefined && { rendition }),
    ...(language !== undefined && { language }),
  };
}
