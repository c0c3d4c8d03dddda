import { readFileSync } from 'node:fs';
import { type SvarUtTransport, svarUtRest, svarut } from '@hjemmel/adapter-svarut';
import { composeDocument, validateDocument } from '@hjemmel/documents/felles';
import { vedtakType } from '@hjemmel/documents/vedtak';
import { pdfRenderer } from '@hjemmel/render-pdf';
import { httpFarSide, kitSamples, type Protocol, register, type Sample, testAdapter } from '@hjemmel/testkit';
import { it } from 'vitest';
import { filesIn } from './multipart.js';

const create = () => svarut({ avgivendeSystem: 'Hjemmel' });
const HIDDEN = 'Skjult-opplysning-Gáhkku-Ørnes';

/** The usual delivery of the kit around a whole vedtak to the person. */
async function samples(): Promise<readonly Sample[]> {
  const source = readFileSync(new URL('../../../examples/vedtak/gyldig-full.json', import.meta.url));
  const judged = validateDocument(vedtakType, JSON.parse(source.toString('utf8')), { today: '2026-11-23' });
  if (!judged.ok) throw new Error('The example is not valid.');
  const letter = await pdfRenderer().render(composeDocument(vedtakType, judged.document));
  const [usual] = kitSamples(create().capabilities);
  if (!usual) throw new Error('The kit has no sample.');
  const document = judged.document as Sample['delivery']['document'];
  const id = document.mottaker[0]?.id ?? '';
  const whole = {
    ...usual.delivery,
    ...{ document, letter, rendition: letter.rendition, enclosures: [], source: new Uint8Array(source) },
    recipient: { kind: 'mottaker' as const, id },
    sharing: { ...usual.delivery.sharing, allowed: [{ mottaker: id, grunnlag: 'part' as const }] },
  };
  const { source: _, ...cut } = {
    ...whole,
    document: { ...document, utvidelser: { 'no.eksempel': { grunn: HIDDEN } } },
  };
  return [
    { name: 'a vedtak', delivery: whole },
    { name: 'with something hidden', delivery: cut, hidden: [HIDDEN] },
  ];
}

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
register(testAdapter({ create, farSide, samples: await samples() }), it);
