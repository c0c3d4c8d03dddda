import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

/** What the page may do; `docs/studio.md` says it for those who put it on a server of their own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data:",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Gives the files of the page and nothing else; takes nothing in. */
export function studioServer(files: ReadonlyMap<string, Uint8Array>): Server {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://studio');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = files.get(name);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': MEDIA_TYPES[extname(name)] ?? 'application/octet-stream',
      'content-length': body.length,
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  // A browser keeps its connection open; Ctrl+C need not wait for it.
  server.keepAliveTimeout = 500;
  return server;
}
