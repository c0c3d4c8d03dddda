import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { OutboxError } from '@hjemmel/outbox';
import type { FastifyInstance } from 'fastify';
import { generateKeyPair, SignJWT } from 'jose';
import { afterEach, expect, it } from 'vitest';
import type { ServerOptions } from '../src/index.js';
import { example, get, KEYS, post, service } from './service.js';

const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function listening(more: Partial<ServerOptions> = {}) {
  const server = await service(more);
  open.push(server);
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { server, port: (server.server.address() as AddressInfo).port };
}

const head = (length: number | string, key: string = KEYS.oslo) =>
  `POST /v1/validate HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

/** What comes back on a socket until the far side ends it. */
async function said(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (data) => {
    text += data.toString();
  });
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return text;
}

it('answers 408 to whoever hangs in the middle of a request, in words', async () => {
  const { port } = await listening({ limits: { requestMs: 300 } });
  const socket = connect(port, '127.0.0.1');
  socket.write(head(5000));
  const answer = await said(socket);
  expect(answer).toContain('HTTP/1.1 408');
  expect(answer).toContain('urn:hjemmel:problem:for-treg');
}, 60_000);

it('answers 400 to what is not HTTP, and lives on when callers lie about lengths or die', async () => {
  const { server, port } = await listening();
  const odd = connect(port, '127.0.0.1');
  odd.write('HEI\r\n\r\n');
  expect(await said(odd)).toContain('urn:hjemmel:problem:feil-foresporsel');
  for (let turn = 0; turn < 20; turn += 1) {
    const dying = connect(port, '127.0.0.1');
    dying.on('error', () => undefined);
    dying.write(`${head(100)}{"type"`);
    setTimeout(() => dying.destroy(), 20);
    await once(dying, 'close');
  }
  expect((await post(server, '/v1/validate', example('kriseplan'))).statusCode).toBe(200);
});

it('says it is busy when as many requests are under way as may be, and takes more when they are done', async () => {
  const { server, port } = await listening({ limits: { concurrency: 2 } });
  const slow = [1, 2].map(() => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`${head(100)}{`);
    return socket;
  });
  await expect.poll(async () => (await post(server, '/v1/validate', '{}')).statusCode).toBe(503);
  const refused = await post(server, '/v1/validate', '{}');
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.json()).toMatchObject({ type: 'urn:hjemmel:problem:opptatt', retryAfter: 1 });
  expect((await server.inject('/health')).statusCode).toBe(200);
  for (const socket of slow) socket.destroy();
  await expect.poll(async () => (await post(server, '/v1/validate', '{}')).statusCode).toBe(200);
});

it('says when one key asks too often, and lets another ask', async () => {
  const { server } = await listening({ limits: { perMinute: 3 } });
  const ask = (key: string) => get(server, '/v1/schemas', key).then(({ statusCode }) => statusCode);
  expect([await ask(KEYS.oslo), await ask(KEYS.oslo), await ask(KEYS.oslo)]).toEqual([200, 200, 200]);
  const refused = await get(server, '/v1/schemas');
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ type: 'urn:hjemmel:problem:for-mange' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(await ask(KEYS.bergen)).toBe(200);
});

it('answers what is under way before it closes', async () => {
  const { server, port } = await listening();
  const answering = fetch(`http://127.0.0.1:${port}/v1/render`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.oslo}`, 'content-type': 'application/json' },
    body: example('vedtak'),
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  await server.close();
  expect((await answering).status).toBe(200);
});

it('says that it is closing to whoever asks after that', async () => {
  const { server, port } = await listening();
  const socket = connect(port, '127.0.0.1');
  const [begin, end] = [head(2).slice(0, 40), `${head(2).slice(40)}{}`];
  socket.write(begin);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = server.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.write(end);
  const answer = await said(socket);
  expect(answer).toContain('503 Service Unavailable');
  expect(answer).toContain('urn:hjemmel:problem:stenger');
  await closed;
});

it('a store that is away is told of, and what was sent is not said to be kept', async () => {
  const away = new OutboxError('lager-borte', 'away');
  const { server } = await listening({ tenant: () => Promise.reject(away), ready: () => Promise.reject(away) });
  const answer = await post(server, '/v1/deliveries?adapter=filslipp', example('vedtak', 'gyldig-minimal.json'));
  expect(answer.json()).toMatchObject({ status: 503, type: 'urn:hjemmel:problem:lager-borte' });
  expect((await server.inject('/ready')).statusCode).toBe(503);
  expect((await server.inject('/health')).statusCode).toBe(200);
});

it('an error nobody foresaw says where, and nothing of what was sent', async () => {
  const lines: string[] = [];
  const { server } = await listening({
    log: { write: (line) => void lines.push(line) },
    tenant: () => Promise.reject(new Error('Iben Fjellstad 17898590186')),
  });
  const answer = await get(server, '/v1/deliveries');
  expect(answer.json()).toMatchObject({
    status: 500,
    type: 'urn:hjemmel:problem:uventet',
    instance: expect.any(String),
  });
  expect(`${answer.body}${lines.join('')}`).not.toMatch(/Iben|17898590186/u);
  expect(lines.some((line) => JSON.parse(line).at?.length > 0)).toBe(true);
});

it('takes tokens of its own identity provider alone', async () => {
  const [ours, theirs] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const issuer = 'https://innlogging.example';
  const token = (claims: Record<string, unknown>, { key = ours.privateKey, from = issuer, expires = '5m' } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(from)
      .setAudience('hjemmel')
      .setSubject('fagsystem')
      .setExpirationTime(expires)
      .sign(key);
  const jwks = async () => ours.publicKey;
  const { server } = await listening({ oidc: { issuer, audience: 'hjemmel', jwks, tenantClaim: 'kommune' } });
  const status = async (value: string) => (await get(server, '/v1/schemas', value)).statusCode;
  expect(await status(await token({ kommune: 'oslo' }))).toBe(200);
  expect(await status(await token({}))).toBe(401);
  expect(await status(await token({ kommune: 'oslo' }, { key: theirs.privateKey }))).toBe(401);
  expect(await status(await token({ kommune: 'oslo' }, { from: 'https://annen.example' }))).toBe(401);
  expect(await status(await token({ kommune: 'oslo' }, { expires: '-5m' }))).toBe(401);
  const [, payload] = (await token({ kommune: 'oslo' })).split('.');
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.x`;
  expect(await status(none)).toBe(401);
});
