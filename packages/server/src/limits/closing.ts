import type { FastifyInstance } from 'fastify';
import { ServerProblem } from '../problem.js';

/** How often a connection that has been answered is looked for while the service closes. */
const LOOK_EVERY_MS = 100;

/** Closing waits for what is under way, not for connections kept open for later, and never longer than `mostMs`. */
export function closing(server: FastifyInstance, mostMs: number): void {
  let isClosing = false;
  server.addHook('onRequest', async (_request, reply) => {
    if (!isClosing) return;
    void reply.header('connection', 'close');
    throw new ServerProblem('stenger', { retryAfter: 1 });
  });
  server.addHook('preClose', async () => {
    isClosing = true;
    const idle = setInterval(() => server.server.closeIdleConnections(), LOOK_EVERY_MS);
    const enough = setTimeout(() => server.server.closeAllConnections(), mostMs);
    server.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(enough);
    });
  });
}
