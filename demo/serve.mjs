// Serves one of the examples on this machine alone, under a policy that lets nothing else in: node serve.mjs side|react [port]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { bundled } from './bundled.mjs';

const [app = 'side', port = '0'] = process.argv.slice(2);
const folder = new URL(`${app}/`, import.meta.url);
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

const files = {
  '/': ['text/html; charset=utf-8', readFileSync(new URL('index.html', folder))],
  ...Object.fromEntries(
    [...(await bundled(app))].map(([path, script]) => [path, ['text/javascript; charset=utf-8', script]]),
  ),
};

const server = createServer((request, response) => {
  const [type, body] = files[request.url ?? ''] ?? [];
  if (type === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' })
    .end(body);
});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`);
});
