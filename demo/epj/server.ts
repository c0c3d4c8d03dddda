// The server of a small journal system: drafts in its own database, letters through an adapter. server.ts <folder> [port]
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dropFolder } from '@hjemmel/adapter/node';
import { filslipp } from '@hjemmel/adapter-filslipp';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { createOutbox, type InstalledAdapter } from '@hjemmel/outbox';
import { textRenderer } from '@hjemmel/render-text';
import { createHjemmel } from '@hjemmel/sdk';
import { bundled } from '../bundled.mjs';

const [folder = '.data', port = '0'] = process.argv.slice(2);
mkdirSync(join(folder, 'ut'), { recursive: true });
const database = await PGlite.create(join(folder, 'utkast'));
await database.exec('create table if not exists utkast (id text primary key, dokument json not null)');

const now = () => new Date().toISOString();
const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Oslo' });
const types = [vedtakType];
const adapter = filslipp({ form: 'mappe', receiver: 'eget-system' }) as InstalledAdapter['adapter'];
const outbox = await createOutbox({
  store: { folder: join(folder, 'utboks') },
  adapters: [{ adapter, transport: dropFolder(join(folder, 'ut')) }],
  judge: createHjemmel({ types }).judge,
  now,
});
const hjemmel = createHjemmel({ types, renderers: [textRenderer()], outbox });

/** One case, so that the example stays small. */
const CASE = 'sak-2026-1';

async function stored(): Promise<string | undefined> {
  const { rows } = await database.query<{ dokument: unknown }>('select dokument from utkast where id = $1', [CASE]);
  return rows[0] && JSON.stringify(rows[0].dokument);
}

async function store(document: string): Promise<void> {
  const upsert = 'insert into utkast values ($1, $2::json) on conflict (id) do update set dokument = excluded.dokument';
  await database.query(upsert, [CASE, document]);
}

async function deliver(document: string): Promise<string> {
  const request = { bytes: new TextEncoder().encode(document), adapter: adapter.name, caseKey: CASE };
  const delivered = await hjemmel.deliver(request, { today: today(), format: 'text' });
  if (!delivered.ok) return `Brevet er ikke levert: ${delivered.reason}.`;
  await outbox.work({ until: 'idle' });
  const record = await outbox.find(delivered.id);
  return `Leveringen ${delivered.id} står som ${record?.state ?? 'ukjent'}.`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString('utf8');
}

const page = readFileSync(new URL('index.html', import.meta.url));
const scripts = await bundled('epj');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const server = createServer(async (request, response) => {
  const answer = (status: number, type: string, body: string | Uint8Array) =>
    void response
      .writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy,
        'cache-control': 'no-store',
      })
      .end(body);
  try {
    switch (`${request.method} ${request.url}`) {
      case 'GET /':
        return answer(200, 'text/html', page);
      case 'GET /utkast': {
        const draft = await stored();
        return draft === undefined ? void response.writeHead(204).end() : answer(200, 'application/json', draft);
      }
      case 'PUT /utkast':
        await store(await bodyOf(request));
        return void response.writeHead(204).end();
      case 'POST /lever':
        return answer(200, 'text/plain', await deliver(await bodyOf(request)));
      default: {
        const script = request.method === 'GET' && scripts.get(request.url ?? '');
        return script ? answer(200, 'text/javascript', script) : void response.writeHead(404).end();
      }
    }
  } catch {
    // Nothing of the document may come back in an error.
    response.writeHead(500).end();
  }
});
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/\n`);
});
