import type { KlagefristQuestion } from '@hjemmel/law';
import { documentOf } from '../document.js';
import { ServerProblem } from '../problem.js';
import { json, type Route, ref } from '../route.js';

/** The last day to appeal, step by step, or why it cannot be said. */
export const frist: Route = {
  method: 'POST',
  url: '/v1/frist',
  id: 'klagefrist',
  summary: 'Regn ut klagefristen',
  query: ['lang'],
  body: { 'application/json': ref('Fristspoersmaal') },
  answers: { 200: json('Siste dag, og stegene fram til den', ref('Frist')) },
  problems: [422],
  async handle(request, _reply, served) {
    const { value } = await documentOf(request, served);
    const field = wrongIn(value);
    if (field !== undefined) throw new ServerProblem('feil-foresporsel', { field });
    const answer = served.hjemmel.frist(value as KlagefristQuestion);
    if (answer.ok) return answer;
    const wrong = 'field' in answer ? { field: answer.field } : {};
    throw new ServerProblem('gir-ingen-frist', { reason: answer.reason, ...wrong });
  },
};

const TEXTS = ['legalBasis', 'kommunenummer', 'begrunnelseMottatt', 'lawDate', 'nyForvaltningslovFra'];
const NOTIFIED = ['maate', 'mottatt', 'varselSendt', 'tilgjengelig', 'kunnskap'];

/** The first field of a question that is missing, unknown or no text. */
function wrongIn(question: unknown): string | undefined {
  if (!isObject(question)) return '/';
  const { underretning, ...rest } = question;
  if (typeof rest.legalBasis !== 'string') return 'legalBasis';
  if (!isObject(underretning) || typeof underretning.maate !== 'string') return 'underretning';
  const wrong = (object: object, names: readonly string[]) =>
    Object.entries(object).find(([key, value]) => !names.includes(key) || typeof value !== 'string')?.[0];
  return wrong(rest, TEXTS) ?? wrong(underretning, NOTIFIED);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
