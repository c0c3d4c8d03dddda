import type { FastifyInstance } from 'fastify';
import { ServerProblem } from '../problem.js';

/** Says no at once, before the body is read, when as many requests are under way as there may be. Gives how many are. */
export function concurrency(server: FastifyInstance, most: number): () => number {
  let underWay = 0;
  const counted = new WeakSet<object>();
  server.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.open) return;
    if (underWay >= most) throw new ServerProblem(503, 'opptatt', { retryAfter: 1 });
    underWay += 1;
    counted.add(request);
  });
  server.addHook('onResponse', async (request) => {
    if (counted.delete(request)) underWay -= 1;
  });
  return () => underWay;
}
