import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import { answerSocket } from './answer-socket.js';
import { authenticate, maybeCaller } from './auth/authenticate.js';
import { closing } from './limits/closing.js';
import { concurrency } from './limits/concurrency.js';
import { log, whereOf } from './observe/log.js';
import { metrics } from './observe/metrics.js';
import { traces } from './observe/traces.js';
import { problemOf, ServerProblem, sendProblem } from './problem.js';
import { querySchema } from './query.js';
import type { Route, Served } from './route.js';
import { routes } from './routes/index.js';
import { open } from './routes/open.js';
import { defaultServerLimits, type ServerLimits, type ServerOptions } from './server-options.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers without a key. */
    open?: boolean;
  }
}

/** The service, ready to listen. `close` lets what is under way be answered first. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const limits = { ...defaultServerLimits, ...options.limits };
  const server = bare(options, limits);
  closing(server, limits.answerMs);
  traces(server);
  log(server);
  const underWay = concurrency(server, limits.concurrency);
  const registry = metrics(server, underWay);
  secure(server);
  authenticate(server, options);
  await server.register(rateLimit, {
    max: limits.perMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => maybeCaller(request)?.id ?? request.ip,
    allowList: (request) => request.routeOptions.config.open === true,
    errorResponseBuilder: (_request, { ttl }) => new ServerProblem('for-mange', { retryAfter: Math.ceil(ttl / 1000) }),
  });
  keepBytes(server);
  answerProblems(server);
  const { hjemmel, types, tenant, today } = options;
  const served: Served = { hjemmel, types, tenant, today, limits };
  for (const route of [...routes, ...(await open({ ...options, routes, registry }))]) add(server, route, served);
  return server;
}

function bare({ log: stream }: ServerOptions, limits: ServerLimits): FastifyInstance {
  return fastify({
    logger: stream ? { level: 'info', stream, base: null } : false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => crypto.randomUUID(),
    bodyLimit: limits.maxBytes,
    requestTimeout: limits.requestMs,
    handlerTimeout: limits.answerMs,
    // Node looks for what has not come whole now and then, and by the longer of two times.
    http: { headersTimeout: limits.requestMs, connectionsCheckingInterval: Math.min(limits.requestMs, 2000) },
    connectionTimeout: limits.requestMs + limits.answerMs,
    forceCloseConnections: 'idle',
    // `closing` says it in our own words.
    return503OnClosing: false,
    exposeHeadRoutes: false,
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false, allErrors: false } },
    routerOptions: { maxParamLength: 128 },
    clientErrorHandler: answerSocket,
  });
}

/** Nothing of an answer is kept on the way, run or shown inside another page. */
function secure(server: FastifyInstance): void {
  server.addHook('onRequest', async (_request, reply) => {
    void reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
}

/** The SDK has the only parser; here the bytes are kept as they came. */
function keepBytes(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const types = [
    'application/json',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ];
  server.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function answerProblems(server: FastifyInstance): void {
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.code === 'uventet') request.log.error(whereOf(error), 'uventet');
    return sendProblem(problem, request, reply);
  });
  server.setNotFoundHandler((request, reply) => sendProblem(new ServerProblem('finnes-ikke'), request, reply));
}

function add(server: FastifyInstance, route: Route, served: Served): void {
  const { method, url, query, needs, body, open: isOpen = false, handle } = route;
  server.route({
    method,
    url,
    config: { open: isOpen },
    ...(query && { schema: { querystring: querySchema(query, needs) } }),
    handler: async (request, reply) => {
      const [sent] = (request.headers['content-type'] ?? '').split(';');
      if (body && !Object.keys(body).includes(sent ?? '')) throw new ServerProblem('feil-type');
      const answer = await handle(request, reply, served);
      if (reply.sent || answer === reply) return reply;
      return reply.send(answer);
    },
  });
}
