import type { DocumentType } from '@hjemmel/documents/felles';
import { parameters } from '../query.js';
import type { Route } from '../route.js';
import { components } from './components.js';

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'Forespørselen eller dokumentet kan ikke leses',
  401: 'Uten nøkkel eller token som gjelder',
  404: 'Finnes ikke for denne kommunen',
  408: 'Forespørselen kom for sakte',
  413: 'For stort',
  415: 'Ukjent innholdstype',
  422: 'Kunne ikke gjøres; funnene eller «reason» sier hvorfor',
  429: 'For mange forespørsler; se Retry-After',
  503: 'Opptatt, stenger, eller lageret er borte; se Retry-After',
};

const problem = (status: number) => ({
  description: PROBLEMS[status] ?? 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The service as OpenAPI 3.1, from the routes themselves and our own JSON Schemas. */
export async function openapi(routes: readonly Route[], types: readonly DocumentType[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:(\w+)/gu, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hjemmel',
      version,
      description: 'Kontroller, lag og lever boligsosiale dokumenter. Ingenting av innholdet logges.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ noekkel: [] }],
    paths,
    components: {
      securitySchemes: { noekkel: { type: 'http', scheme: 'bearer', description: 'API-nøkkel eller OIDC-token.' } },
      schemas: await components(types),
    },
  };
}

function operation({ id, summary, method, url, query = [], needs = [], body, answers, problems = [], open }: Route) {
  const common = open ? [503] : [400, 401, 408, 429, 503];
  const withBody = method === 'POST' ? [413, 415] : [];
  const statuses = [...new Set([...common, ...withBody, ...problems])].sort((one, other) => one - other);
  return {
    operationId: id,
    summary,
    ...(open && { security: [] }),
    parameters: [
      ...[...url.matchAll(/:(\w+)/gu)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...query.map((name) => {
        const { description, ...schema } = parameters[name];
        return { name, in: 'query', description, schema, ...(needs.includes(name) && { required: true }) };
      }),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(Object.entries(body).map(([type, schema]) => [type, { schema }])),
      },
    }),
    responses: { ...answers, ...Object.fromEntries(statuses.map((status) => [status, problem(status)])) },
  };
}
