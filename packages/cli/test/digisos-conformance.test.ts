import { httpFailure } from '@hjemmel/adapter';
import { type DigisosSoker, type DigisosTransport, digisos } from '@hjemmel/adapter-digisos';
import { httpFarSide, type Protocol, register, testAdapter } from '@hjemmel/testkit';
import { it } from 'vitest';
import { vedtakSamples } from './adapter-samples.js';

const create = () => digisos({ systemnavn: 'Hjemmel', systemversjon: '1.0' });

/** Files as they came, until a history names them: then the event stands with its files. */
function digisosServer(): Protocol {
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  let history: DigisosSoker | undefined;
  return ({ method, path, body }, shelf) => {
    if (method === 'GET') return { status: 200, body: history ? JSON.stringify(history) : '' };
    const [, kind, id = '', name = ''] = path.split('/');
    if (kind === 'filer') {
      files.set(id, { name, bytes: body });
      return { status: 200, body: JSON.stringify({ id }) };
    }
    history = JSON.parse(Buffer.from(body).toString('utf8')) as DigisosSoker;
    for (const event of history.hendelser) {
      const key = JSON.stringify(event);
      if (shelf.has(key)) continue;
      shelf.put(key, 'hendelse.json', new TextEncoder().encode(key));
      for (const [file, { name: own, bytes }] of files) if (key.includes(file)) shelf.put(key, own, bytes);
      shelf.finish(key);
    }
    return { status: 200 };
  };
}

function clientOf(url: string, getToken: () => Promise<string>): DigisosTransport {
  const ask = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${url}${path}`, { ...init, headers: { Authorization: `Bearer ${await getToken()}` } });
    const wait = answer.headers.get('retry-after');
    if (!answer.ok) throw httpFailure(answer.status, wait === null ? undefined : Number(wait));
    return answer.text();
  };
  return {
    read: async (_, { signal }) => {
      const text = await ask('/historie', { signal });
      return text === '' ? undefined : (JSON.parse(text) as DigisosSoker);
    },
    upload: async (_, { id, name, bytes }, { signal }) => {
      await ask(`/filer/${id}/${name}`, { method: 'PUT', signal, body: Uint8Array.from(bytes) });
      return { id };
    },
    write: async (_, after, __, { signal }) =>
      void (await ask('/historie', { method: 'PUT', signal, body: JSON.stringify(after) })),
  };
}

let protocol = digisosServer();
const farSide = httpFarSide((request, shelf) => protocol(request, shelf), clientOf, { without: ['delvis'] });
const opened = {
  ...farSide,
  open() {
    protocol = digisosServer();
    return farSide.open();
  },
};
register(
  testAdapter({
    create,
    farSide: opened,
    samples: await vedtakSamples(create().capabilities, 'mottaker', 'gyldig-nav-oslo-vilkaar'),
  }),
  it,
);
