import { type Span, type Tracer, trace } from '@opentelemetry/api';
import { afterAll, expect, it } from 'vitest';
import { example, post, service } from './service.js';

afterAll(() => trace.disable());

it('each request is a span with its route and status, and nothing of what was sent', async () => {
  const told: unknown[] = [];
  const span = {
    setAttribute: (name: string, value: unknown) => told.push([name, value]),
    setStatus: (status: unknown) => told.push(status),
    end: () => told.push('end'),
  } as unknown as Span;
  const tracer = {
    startSpan: (name: string, options: { readonly attributes?: unknown }) => {
      told.push([name, options.attributes]);
      return span;
    },
  } as unknown as Tracer;
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  const server = await service();
  await post(server, '/v1/validate?lang=nb', example('vedtak', 'gyldig-minimal.json'));
  await server.close();
  expect(told).toEqual([
    ['POST /v1/validate', { 'http.request.method': 'POST', 'http.route': '/v1/validate' }],
    ['http.response.status_code', 200],
    'end',
  ]);
});
