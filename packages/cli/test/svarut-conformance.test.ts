import { type SvarUtTransport, svarUtRest, svarut } from '@hjemmel/adapter-svarut';
import { httpFarSide, type Protocol, register, testAdapter } from '@hjemmel/testkit';
import { it } from 'vitest';
import { vedtakSamples } from './adapter-samples.js';
import { filesIn } from './multipart.js';

const create = () => svarut({ avgivendeSystem: 'Hjemmel' });

/** A SvarUt that makes a new letter of every call, and can be asked by our reference. */
const protocol: Protocol = ({ method, path, headers, body }, shelf) => {
  const { pathname, searchParams } = new URL(path, 'http://x');
  const ours = searchParams.get('eksternRef') ?? '';
  if (method === 'GET' && pathname.endsWith('/forsendelser')) {
    return { status: 200, body: JSON.stringify({ forsendelseIds: shelf.has(ours) ? [ours] : [] }) };
  }
  if (pathname.endsWith('/status-sok')) {
    const [id] = (JSON.parse(Buffer.from(body).toString()) as { forsendelseIds: string[] }).forsendelseIds;
    const row = { id, status: 'SENDT_DIGITALT', sisteStatusEndring: '2026-11-24T12:00:00+01:00' };
    return { status: 200, body: JSON.stringify({ statuser: [row] }) };
  }
  if (method !== 'POST' || !pathname.endsWith('/forsendelser')) return { status: 405 };
  const [head, ...files] = filesIn(body, headers['content-type'] ?? '');
  const letter = JSON.parse(Buffer.from(head?.bytes ?? []).toString('utf8')) as {
    eksternReferanse: string;
    dokumenter: { filnavn: string }[];
  };
  const named = letter.dokumenter.map(({ filnavn }) => filnavn).join();
  if (head?.field !== 'forsendelse' || named !== files.map(({ name }) => name).join()) return { status: 400 };
  shelf.put(letter.eksternReferanse, 'forsendelse.json', head.bytes);
  for (const { name, bytes } of files) shelf.put(letter.eksternReferanse, name, bytes);
  shelf.finish(letter.eksternReferanse);
  return { status: 200, body: JSON.stringify({ id: letter.eksternReferanse }) };
};

/** Encryption that changes nothing, so that what stands there can be read. */
const clientOf = (url: string, getToken: () => Promise<string>): SvarUtTransport =>
  svarUtRest({
    url,
    kontoId: 'konto',
    authorize: async () => ({ Authorization: `Bearer ${await getToken()}` }),
    encrypt: async (bytes) => bytes,
  });

const farSide = httpFarSide(protocol, clientOf, { without: ['delvis'] });
register(testAdapter({ create, farSide, samples: await vedtakSamples(create().capabilities, 'mottaker') }), it);
