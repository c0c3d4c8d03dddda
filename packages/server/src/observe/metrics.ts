import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Counts by route, method and status: nothing that tells one person from another. */
export function metrics(server: FastifyInstance, underWay: () => number): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const registers = [registry];
  const requests = new Counter({ name: 'hjemmel_requests_total', help: 'Answered requests', labelNames, registers });
  const seconds = new Histogram({
    name: 'hjemmel_request_seconds',
    help: 'Seconds until the answer was sent',
    labelNames,
    registers,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  });
  new Gauge({
    name: 'hjemmel_requests_under_way',
    help: 'Requests under way',
    registers,
    collect() {
      this.set(underWay());
    },
  });
  server.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: routeOf(request), status: String(reply.statusCode) };
    requests.inc(labels);
    seconds.observe(labels, reply.elapsedTime / 1000);
  });
  return registry;
}

/** The pattern of the route, never the path asked for, which may hold anything. */
export function routeOf({ routeOptions }: { readonly routeOptions: { readonly url?: string | undefined } }): string {
  return routeOptions.url ?? 'ukjent';
}
