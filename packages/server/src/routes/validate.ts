import { hasErrors } from '@hjemmel/validator';
import { documentOf } from '../document.js';
import { validateOptions } from '../query.js';
import { DOCUMENT, json, queryOf, type Route, ref } from '../route.js';

/** What is wrong with a document, each finding at its place. The answer is 200 also for a document with errors: it was judged. */
export const validate: Route = {
  method: 'POST',
  url: '/v1/validate',
  id: 'validate',
  summary: 'Kontroller et dokument',
  query: ['lang', 'today', 'lawDate', 'nyForvaltningslovFra', 'draft'],
  body: DOCUMENT,
  answers: { 200: json('Funnene, de alvorligste først', ref('Rapport')) },
  async handle(request, _reply, served) {
    const query = queryOf(request);
    const { value, remarks, place } = await documentOf(request, served);
    const options = validateOptions(query, served.today());
    const report = query.draft ? undefined : served.hjemmel.validate(value, options);
    const findings = [...remarks, ...(report?.findings ?? served.hjemmel.validateDraft(value, options))];
    return {
      ok: !hasErrors(findings),
      findings: await place(findings),
      ...(report && { versions: report.versions }),
    };
  },
};
