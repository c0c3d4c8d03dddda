import type { DeliverRequest } from '@hjemmel/sdk';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../auth/authenticate.js';
import { documentOf } from '../document.js';
import { ServerProblem } from '../problem.js';
import { type Query, validateOptions } from '../query.js';
import { DOCUMENT, json, queryOf, type Route, ref, type Served } from '../route.js';
import type { Tenant } from '../server-options.js';

/** The outbox of the caller's own kommune; no other can be named. */
async function tenantOf(request: FastifyRequest, served: Served): Promise<Tenant> {
  const tenant = await served.tenant(callerOf(request).tenant);
  if (!tenant) throw new ServerProblem('finnes-ikke');
  return tenant;
}

/** One letter to one recipient, kept before this answers; a worker sends it. The same order again gives the same id. */
export const deliver: Route = {
  method: 'POST',
  url: '/v1/deliveries',
  id: 'deliver',
  summary: 'Lever et brev',
  query: [
    'lang',
    'today',
    'lawDate',
    'nyForvaltningslovFra',
    'adapter',
    'format',
    'mottaker',
    'rendition',
    'caseKey',
    'dispatched',
    'addressClearedBy',
  ],
  needs: ['adapter'],
  body: DOCUMENT,
  answers: {
    200: json('Bestilt før: ingenting nytt er laget', ref('Bestilt')),
    202: json('Tatt vare på, og sendes', ref('Bestilt')),
  },
  problems: [404, 422],
  async handle(request, reply, served) {
    const query = queryOf(request);
    const { hjemmel } = await tenantOf(request, served);
    const { bytes, place } = await documentOf(request, served);
    const options = { ...validateOptions(query, served.today()), format: query.format ?? 'pdf' };
    const delivered = await hjemmel.deliver(requestOf(bytes, query), options);
    if (delivered.ok) return reply.code(delivered.existing ? 200 : 202).send(delivered);
    if ('findings' in delivered)
      throw new ServerProblem('feil-i-dokumentet', { findings: await place(delivered.findings) });
    if (delivered.reason === 'utkast') throw new ServerProblem('er-utkast');
    throw new ServerProblem('ikke-levert', { reason: delivered.reason });
  },
};

function requestOf(bytes: Uint8Array, query: Query): DeliverRequest {
  const { adapter = '', mottaker, rendition, caseKey, dispatched, addressClearedBy } = query;
  return {
    bytes,
    adapter,
    ...(mottaker !== undefined && { mottaker }),
    ...(rendition !== undefined && { rendition }),
    ...(caseKey !== undefined && { caseKey }),
    ...(dispatched !== undefined && { dispatched }),
    ...(addressClearedBy !== undefined && { addressClearedBy }),
  };
}

/** How one delivery stands, with its log: ids, states and hashes only. */
export const delivery: Route = {
  method: 'GET',
  url: '/v1/deliveries/:id',
  id: 'delivery',
  summary: 'Se hvordan en levering står',
  query: ['lang'],
  answers: { 200: json('Leveringen', ref('Levering')) },
  problems: [404],
  async handle(request, _reply, served) {
    const { outbox } = await tenantOf(request, served);
    const record = await outbox.find((request.params as { id: string }).id);
    if (!record) throw new ServerProblem('finnes-ikke');
    return record;
  },
};

export const deliveries: Route = {
  method: 'GET',
  url: '/v1/deliveries',
  id: 'deliveries',
  summary: 'List leveringene, de nyeste først',
  query: ['lang', 'state', 'adapter', 'document', 'limit', 'offset'],
  answers: { 200: json('Leveringene', { type: 'array', items: ref('Levering') }) },
  problems: [404],
  async handle(request, _reply, served) {
    const { state, adapter, document, limit = 100, offset = 0 } = queryOf(request);
    const { outbox } = await tenantOf(request, served);
    return outbox.list({
      limit,
      offset,
      ...(state !== undefined && { states: [state] }),
      ...(adapter !== undefined && { adapter }),
      ...(document !== undefined && { document }),
    });
  },
};
