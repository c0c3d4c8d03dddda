import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServerProblem } from '../problem.js';
import type { ServerOptions } from '../server-options.js';
import { apiKeys, type Caller } from './api-keys.js';
import { bearerTokens } from './bearer.js';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Whoever asks; only routes that are open have no caller. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new ServerProblem('ikke-innlogget');
  return caller;
}

export const maybeCaller = (request: FastifyRequest): Caller | undefined => callers.get(request);

/** A key or a token before anything else is done, also before the body is read. */
export function authenticate(server: FastifyInstance, { keys, oidc }: Pick<ServerOptions, 'keys' | 'oidc'>): void {
  const byKey = apiKeys(keys);
  const byToken = oidc && bearerTokens(oidc);
  server.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.open) return;
    const [, token] = /^Bearer ([\w.~+/=-]{1,8192})$/u.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new ServerProblem('ikke-innlogget');
    const caller = byKey(token) ?? (token.split('.').length === 3 ? await byToken?.(token) : undefined);
    if (!caller) throw new ServerProblem('ikke-innlogget');
    callers.set(request, caller);
  });
}
