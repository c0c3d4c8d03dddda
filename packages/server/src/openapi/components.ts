import { deliveryStates } from '@hjemmel/adapter';
import type { DocumentType } from '@hjemmel/documents/felles';

type Json = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const integer = { type: 'integer' };
const object = (properties: Json, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});

const Funn = {
  title: 'Funn',
  ...object(
    {
      ruleId: text,
      messageId: text,
      severity: { type: 'string', enum: ['error', 'warning', 'info'] },
      path: { ...text, description: 'JSON Pointer til feltet.' },
      params: { type: 'object' },
      hjemmel: { type: 'array', items: text },
      position: { $ref: '#/components/schemas/Posisjon' },
      text: { ...text, description: 'Funnet som en setning på språket det ble spurt om.' },
      hjemmelText: text,
      field: text,
    },
    ['ruleId', 'messageId', 'severity', 'path', 'position', 'text', 'hjemmelText', 'field'],
  ),
  description: 'Noe som er galt, eller verdt å se på, med plassen sin.',
};

const Posisjon = {
  title: 'Posisjon',
  ...object({ line: integer, column: integer, offset: integer, length: integer }),
  description: 'Plassen i fila. Linje og kolonne regnes fra 1, plassen fra 0; -1 der det ikke har noen plass.',
};

const Problem = {
  ...object(
    {
      type: { ...text, description: 'urn:hjemmel:problem:<kode>' },
      title: text,
      status: integer,
      detail: { ...text, description: 'Hva du gjør med det.' },
      instance: text,
      reason: text,
      field: text,
      retryAfter: integer,
      findings: { type: 'array', items: { $ref: '#/components/schemas/Funn' } },
    },
    ['type', 'title', 'status', 'detail'],
  ),
  description: 'Et problem etter RFC 9457.',
};

const fixed = {
  Funn,
  Posisjon,
  Problem,
  Rapport: object(
    {
      ok: { type: 'boolean' },
      findings: { type: 'array', items: { $ref: '#/components/schemas/Funn' } },
      versions: { type: 'object' },
    },
    ['ok', 'findings'],
  ),
  Fristspoersmaal: object(
    {
      legalBasis: { ...text, description: 'Koden for rettsgrunnlaget, for eksempel HOL_3_2_6_A.' },
      underretning: object(
        {
          maate: { type: 'string', enum: ['papir', 'digital', 'muntlig', 'ingen'] },
          mottatt: date,
          varselSendt: date,
          tilgjengelig: date,
          kunnskap: date,
        },
        ['maate'],
      ),
      kommunenummer: { ...text, pattern: '^\\d{4}$' },
      begrunnelseMottatt: date,
      lawDate: date,
      nyForvaltningslovFra: date,
    },
    ['legalBasis', 'underretning'],
  ),
  Frist: {
    type: 'object',
    description: 'Siste dag der den kan sies, og stegene med hjemmel.',
    properties: { ok: { const: true } },
  },
  Bestilt: object({
    ok: { const: true },
    id: text,
    state: { type: 'string', enum: deliveryStates },
    existing: { type: 'boolean' },
  }),
  Levering: object(
    {
      id: text,
      adapter: text,
      document: object({ type: text, id: text, versjon: integer }),
      recipient: text,
      rendition: text,
      series: integer,
      state: { type: 'string', enum: deliveryStates },
      sha256: text,
      attempts: integer,
      ordered: text,
      next: text,
      erased: { type: 'boolean' },
      log: { type: 'array', items: { type: 'object' } },
      underretning: { type: 'array', items: { type: 'object' } },
      signatur: { type: 'array', items: { type: 'object' } },
    },
    ['id', 'adapter', 'document', 'recipient', 'state', 'attempts', 'ordered', 'log'],
  ),
  Dokumenttype: object({ id: text, version: text, title: text }),
  Regel: object({
    id: text,
    type: text,
    severity: {},
    hjemmel: { type: 'array', items: text },
    hjemmelText: text,
    messages: { type: 'object', additionalProperties: text },
  }),
};

/** Every schema of the description: our own JSON Schemas with their parts, and what the service says of its own. */
export async function components(types: readonly DocumentType[]): Promise<Json> {
  const parts = await Promise.all(types.map(async (type) => partsOf(nameOf(type.id), (await type.schema()) as Json)));
  const anyOf = types.map(({ id }) => ({ $ref: `#/components/schemas/${nameOf(id)}` }));
  const mapping = Object.fromEntries(types.map(({ id }) => [id, `#/components/schemas/${nameOf(id)}`]));
  return {
    Dokument: { oneOf: anyOf, discriminator: { propertyName: 'type', mapping } },
    ...Object.assign({}, ...parts),
    ...fixed,
  };
}

/** «individuell-plan» is IndividuellPlan to code that is made from the description. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** A bundled schema as components: tools that make code know no `$id` or `$defs` of their own inside the description. */
function partsOf(name: string, { $id: _id, $schema: _schema, $defs, ...root }: Json): Json {
  const own = ($defs ?? {}) as Readonly<Record<string, unknown>>;
  const local = (part: string) => `${name}_${part}`;
  const moved = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(moved);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === '$ref' ? String(value).replace('#/$defs/', `#/components/schemas/${name}_`) : moved(value),
      ]),
    );
  };
  const parts = Object.entries(own).map(([part, value]) => [local(part), moved(value)]);
  return { [name]: moved(root), ...Object.fromEntries(parts) };
}
