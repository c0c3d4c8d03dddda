import type { Registry } from 'prom-client';
import { openapi } from '../openapi/openapi.js';
import { ServerProblem } from '../problem.js';
import { json, type Route } from '../route.js';
import type { ServerOptions } from '../server-options.js';
import { version } from '../version.js';

interface OpenParts extends Pick<ServerOptions, 'types' | 'ready'> {
  readonly routes: readonly Route[];
  readonly registry: Registry;
}

/** What is about the service itself. Health and description are answered to everyone, the figures to those with a key. */
export async function open({ types, ready, routes, registry }: OpenParts): Promise<readonly Route[]> {
  const health: Route = {
    method: 'GET',
    url: '/health',
    id: 'health',
    summary: 'Lever tjenesten?',
    open: true,
    answers: { 200: json('Den svarer', { type: 'object' }) },
    handle: async () => ({ ok: true }),
  };
  const readiness: Route = {
    method: 'GET',
    url: '/ready',
    id: 'ready',
    summary: 'Kan tjenesten ta imot leveringer?',
    open: true,
    answers: { 200: json('Lageret svarer', { type: 'object' }) },
    handle: async () => {
      if (ready && !(await ready().catch(() => false))) throw new ServerProblem('lager-borte', { retryAfter: 5 });
      return { ok: true };
    },
  };
  const figures: Route = {
    method: 'GET',
    url: '/metrics',
    id: 'metrics',
    summary: 'Tall for Prometheus',
    answers: { 200: { description: 'Tallene', content: { 'text/plain': { schema: { type: 'string' } } } } },
    handle: async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  };
  const all = [...routes, health, readiness, figures];
  const described = JSON.stringify(await openapi(all, types, version));
  const description: Route = {
    method: 'GET',
    url: '/openapi.json',
    id: 'openapi',
    summary: 'Denne beskrivelsen',
    open: true,
    answers: { 200: json('OpenAPI 3.1', { type: 'object' }) },
    handle: async (_request, reply) => reply.type('application/json; charset=utf-8').send(described),
  };
  return [health, readiness, figures, description];
}
