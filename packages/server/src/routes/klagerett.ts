import { documentOf } from '../document.js';
import { ServerProblem } from '../problem.js';
import { validateOptions } from '../query.js';
import { DOCUMENT, json, queryOf, type Route, ref } from '../route.js';

/** The vedtak again, with the appeal information the law asks for. */
export const klagerett: Route = {
  method: 'POST',
  url: '/v1/klagerett',
  id: 'medKlagerett',
  summary: 'Fyll ut klageopplysningene etter loven',
  query: ['lang', 'today', 'lawDate', 'nyForvaltningslovFra'],
  body: DOCUMENT,
  answers: { 200: json('Dokumentet med klageopplysninger', ref('Dokument')) },
  problems: [422],
  async handle(request, _reply, served) {
    const { value, place } = await documentOf(request, served);
    const made = served.hjemmel.complete(value, validateOptions(queryOf(request), served.today()));
    if (made.ok) return made.document;
    if (made.reason === 'ikke-stoettet') throw new ServerProblem('stoettes-ikke');
    throw new ServerProblem('feil-i-dokumentet', { findings: await place(made.findings) });
  },
};
