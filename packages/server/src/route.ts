import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ParameterName, Query } from './query.js';
import type { ServerLimits, ServerOptions } from './server-options.js';

/** What every route has at hand. */
export interface Served extends Pick<ServerOptions, 'hjemmel' | 'types' | 'tenant' | 'today'> {
  readonly limits: ServerLimits;
}

/** An answer with one media type, in the words of OpenAPI. */
export interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** One route: what OpenAPI says of it, and what it does. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly id: string;
  readonly summary: string;
  readonly query?: readonly ParameterName[];
  /** Those of them that must be there. */
  readonly needs?: readonly ParameterName[];
  /** Media types of the body, and the schema of each. */
  readonly body?: Readonly<Record<string, object>>;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Status codes of problems it may answer with, beside those every route has. */
  readonly problems?: readonly number[];
  /** Answers without a key. */
  readonly open?: true;
  readonly handle: (request: FastifyRequest, reply: FastifyReply, served: Served) => Promise<unknown>;
}

export const queryOf = (request: FastifyRequest): Query => request.query as Query;

/** The bytes of the body as they came. */
export const bytesOf = ({ body }: FastifyRequest): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array());

export const json = (description: string, schema: object): Answer => ({
  description,
  content: { 'application/json': { schema } },
});

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const DOCUMENT = { 'application/json': ref('Dokument') };
