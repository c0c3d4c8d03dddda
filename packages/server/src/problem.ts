import { ComposeError } from '@hjemmel/documents/felles';
import { DocxError } from '@hjemmel/render-docx';
import { PdfError } from '@hjemmel/render-pdf';
import { HjemmelError, type PlacedFinding } from '@hjemmel/sdk';
import { TreeError } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemCode, problemStatus } from './problem-status.js';
import { isLanguage } from './query.js';
import { problemTexts } from './texts/problems.js';

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
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'ServerProblem';
    this.status = problemStatus[code];
  }
}

/** What the SDK and the renderers refuse by throwing; their messages name ids and formats only. */
const REFUSALS = [ComposeError, PdfError, DocxError, TreeError, HjemmelError];

/** Any error as a problem; what nobody foresaw says nothing but that it happened. */
export function problemOf(error: unknown): ServerProblem {
  if (error instanceof ServerProblem) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  if (known) return known();
  if (REFUSALS.some(({ isInstance }) => isInstance(error))) {
    return new ServerProblem('kan-ikke-lages', { reason: String(code) });
  }
  if (statusCode === 400) return new ServerProblem('feil-foresporsel', fieldOf(error as FastifyError));
  return new ServerProblem('uventet');
}

const BY_CODE: Readonly<Record<string, () => ServerProblem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new ServerProblem('for-stor'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new ServerProblem('feil-type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new ServerProblem('feil-lengde'),
  FST_ERR_HANDLER_TIMEOUT: () => new ServerProblem('for-lang-tid', { retryAfter: 5 }),
  'lager-borte': () => new ServerProblem('lager-borte', { retryAfter: 5 }),
};

function fieldOf({ validation }: FastifyError): ProblemDetails {
  const [first] = validation ?? [];
  const { additionalProperty, missingProperty } = (first?.params ?? {}) as Readonly<Record<string, string | undefined>>;
  const field = first?.instancePath.slice(1) || (additionalProperty ?? missingProperty);
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
