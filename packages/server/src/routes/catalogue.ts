import { ServerProblem } from '../problem.js';
import { json, queryOf, type Route, ref } from '../route.js';

/** The document types, with the newest version of each that is read here. */
export const schemas: Route = {
  method: 'GET',
  url: '/v1/schemas',
  id: 'schemas',
  summary: 'List dokumenttypene',
  query: ['lang'],
  answers: { 200: json('Dokumenttypene', { type: 'array', items: ref('Dokumenttype') }) },
  async handle(request, _reply, { types }) {
    const { lang } = queryOf(request);
    return types.map(({ id, version, title }) => ({ id, version, title: title[lang] }));
  },
};

export const schema: Route = {
  method: 'GET',
  url: '/v1/schemas/:type',
  id: 'schema',
  summary: 'JSON Schema for en dokumenttype',
  query: ['lang'],
  answers: { 200: json('Skjemaet, med alt det viser til', { type: 'object' }) },
  problems: [404],
  async handle(request, _reply, { types }) {
    const type = types.find(({ id }) => id === (request.params as { type: string }).type);
    if (!type) throw new ServerProblem('finnes-ikke');
    return type.schema();
  },
};

/** Every rule with its words, law and severities. */
export const rules: Route = {
  method: 'GET',
  url: '/v1/rules',
  id: 'rules',
  summary: 'List reglene',
  query: ['lang', 'type'],
  answers: { 200: json('Reglene', { type: 'array', items: ref('Regel') }) },
  async handle(request, _reply, { types, hjemmel }) {
    const { lang, type } = queryOf(request);
    const wanted = types.filter(({ id }) => type === undefined || id === type);
    return wanted.flatMap(({ id, rules: own }) =>
      own.map((rule) => ({
        id: rule.id,
        type: id,
        severity: rule.severity,
        hjemmel: rule.hjemmel,
        hjemmelText: hjemmel.hjemmelText(rule.hjemmel, lang),
        messages: rule.messages[lang],
      })),
    );
  },
};
