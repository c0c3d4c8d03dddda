import type { FastifyInstance } from 'fastify';
import { ServerProblem } from '../problem.js';

/** Says no at once, before the body is read, when as many requests are under way as there may be. Gives how many are. */
export function concurrency(server: FastifyInstance, most: number): () => number {
  let underWay = 0;
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.open) return;
    if (underWay >= most) throw new ServerProblem('opptatt', { retryAfter: 1 });
    underWay += 1;
    let isOver = false;
    const over = () => {
      if (!isOver) underWay -= 1;
      isOver = true;
    };
    // A caller that dies in the middle gets no answer, and must not be counted for ever.
    reply.raw.once('finish', over).once('close', over);
  });
  return () => underWay;
}
