import { documentOf } from '../document.js';
import { ServerProblem } from '../problem.js';
import { json, queryOf, type Route, ref } from '../route.js';

/** What changed between two versions. It holds what they hold. */
export const diff: Route = {
  method: 'POST',
  url: '/v1/diff',
  id: 'diff',
  summary: 'Sammenlign to versjoner',
  query: ['lang'],
  body: {
    'application/json': {
      type: 'object',
      required: ['before', 'after'],
      properties: { before: ref('Dokument'), after: ref('Dokument') },
    },
  },
  answers: { 200: json('Endringene, felt for felt', { type: 'object' }) },
  problems: [422],
  async handle(request, _reply, served) {
    const { value, place } = await documentOf(request, served);
    const { before, after } = (value ?? {}) as { before?: unknown; after?: unknown };
    const compared = await served.hjemmel.diff(before, after, { language: queryOf(request).lang });
    if (compared.ok) return compared;
    const findings = 'findings' in compared ? { findings: await place(compared.findings) } : {};
    const field = 'broken' in compared ? { field: compared.broken } : {};
    throw new ServerProblem('ikke-sammenlignbare', { reason: compared.reason, ...findings, ...field });
  },
};
