import type { FastifyInstance } from 'fastify';
import { maybeCaller } from '../auth/authenticate.js';
import { routeOf } from './metrics.js';

/** One line for each answer: ids, route and numbers. No body, query, header or path as it was asked for. */
export function log(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const caller = maybeCaller(request);
    request.log.info(
      {
        method: request.method,
        route: routeOf(request),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(caller && { key: caller.id, tenant: caller.tenant }),
      },
      'besvart',
    );
  });
}

/** What is said of an error nobody foresaw: where it happened. Its message may hold words from a document. */
export function whereOf(error: unknown) {
  const { name, code, stack } = error as { name?: string; code?: unknown; stack?: string };
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { name, ...(typeof code === 'string' && { code }), at: places.slice(0, 8).map((line) => line.trim()) };
}
