import type { PlacedFinding } from '@hjemmel/sdk';
import type { Language } from '@hjemmel/validator';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage } from './query.js';
import { type ProblemCode, problemTexts } from './texts/problems.js';

/** More about a problem; none of it holds anything of a document. */
export interface ProblemDetails {
  readonly findings?: readonly PlacedFinding[];
  /** The code of what refused, such as the reason of a delivery. */
  readonly reason?: string;
  /** The field of the query or of the body that is wrong. */
  readonly field?: string;
  /** Seconds until it is worth another try. */
  readonly retryAfter?: number;
}

/** Thrown by routes; answered as `application/problem+json` (RFC 9457). */
export class ServerProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'ServerProblem';
  }
}

/** What the SDK and the renderers refuse by throwing; their messages name ids and formats only. */
const REFUSALS = new Set(['ComposeError', 'PdfError', 'DocxError', 'TreeError', 'HjemmelError']);

/** Any error as a problem; what nobody foresaw says nothing but that it happened. */
export function problemOf(error: unknown): ServerProblem {
  if (error instanceof ServerProblem) return error;
  const { code, statusCode, name } = error as Partial<FastifyError>;
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  if (known) return known();
  if (name !== undefined && REFUSALS.has(name))
    return new ServerProblem(422, 'kan-ikke-lages', { reason: String(code) });
  if (statusCode === 400) return new ServerProblem(400, 'feil-foresporsel', fieldOf(error as FastifyError));
  return new ServerProblem(500, 'uventet');
}

const BY_CODE: Readonly<Record<string, () => ServerProblem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ServerProblem(413, 'for-stor'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new ServerProblem(415, 'feil-type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new ServerProblem(400, 'feil-lengde'),
  FST_ERR_HANDLER_TIMEOUT: () => new ServerProblem(503, 'for-lang-tid', { retryAfter: 5 }),
  'lager-borte': () => new ServerProblem(503, 'lager-borte', { retryAfter: 5 }),
};

function fieldOf({ validation }: FastifyError): ProblemDetails {
  const [first] = validation ?? [];
  const field =
    first?.instancePath.slice(1) || (first?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  return field ? { field } : {};
}

export function sendProblem(problem: ServerProblem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, details } = problem;
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  if (details.retryAfter !== undefined) void reply.header('retry-after', String(details.retryAfter));
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem, isLanguage(asked) ? asked : 'nb', request.id)));
}

export function problemBody({ status, code, details }: ServerProblem, language: Language, id?: string) {
  const { title, detail } = problemTexts[language][code];
  return {
    type: `urn:hjemmel:problem:${code}`,
    title,
    status,
    detail,
    ...(id && { instance: `urn:uuid:${id}` }),
    ...details,
  };
}
