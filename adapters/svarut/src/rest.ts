import { AdapterError, httpFailure, type Part } from '@hjemmel/adapter';
import type { Signeringshendelse, Status } from './status-words.js';
import type { SvarUtTransport } from './svarut.js';

export interface SvarUtRestOptions {
  /** Address of the interface, as far as `/api`. */
  readonly url: string;
  readonly kontoId: string;
  /** Headers that say who we are, made anew for every request. */
  readonly authorize: () => Promise<Readonly<Record<string, string>>>;
  /** CMS encryption with the certificate of SvarUt. It is asked for every file of every letter. */
  readonly encrypt: (bytes: Uint8Array, name: string) => Promise<Uint8Array>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

/** What SvarUt says is wrong, by its own code; its words may repeat the letter, and are not kept. */
async function failureOf(answer: Response): Promise<AdapterError> {
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const failure = httpFailure(answer.status, Number.isFinite(wait) ? wait : undefined);
  const body: unknown = await answer.json().catch(() => undefined);
  const code = isRecord(body) ? body.errorCode : undefined;
  if (typeof code !== 'string' || !/^[\w.-]{1,60}$/.test(code)) return failure;
  return new AdapterError(failure.state, `${failure.code}:${code}`, failure.retryAfter);
}

/** The REST interface of SvarUt, version 2. */
export function svarUtRest({ url, kontoId, authorize, encrypt }: SvarUtRestOptions): SvarUtTransport {
  const konto = `${url}/v2/kontoer/${kontoId}/forsendelser`;
  const ask = async (to: string, init: RequestInit): Promise<unknown> => {
    const answer = await fetch(to, { ...init, headers: { ...init.headers, ...(await authorize()) } });
    if (!answer.ok) throw await failureOf(answer);
    return answer.json().catch(() => undefined);
  };
  return {
    async send(parts, { signal }) {
      const answer = await ask(konto, { method: 'POST', signal, body: await formOf(parts, encrypt) });
      // Taken, and not said as what: only the look-up can tell.
      if (!isRecord(answer) || !isId(answer.id)) throw new AdapterError('midlertidig-feil', 'uten-id');
      return { id: answer.id };
    },
    async find(eksternReferanse, { signal }) {
      const answer = await ask(`${konto}?eksternRef=${encodeURIComponent(eksternReferanse)}`, { signal });
      return isRecord(answer) && Array.isArray(answer.forsendelseIds) ? answer.forsendelseIds.filter(isId) : [];
    },
    async status(id, { signal }) {
      const body = JSON.stringify({ forsendelseIds: [id] });
      const headers = { 'Content-Type': 'application/json' };
      const answer = await ask(`${konto}/status-sok`, { method: 'POST', signal, body, headers });
      const rows = isRecord(answer) && Array.isArray(answer.statuser) ? answer.statuser : [];
      return rows.filter(isStatus).find((row) => row.id === id);
    },
    async signing(id, { signal }) {
      const answer = await ask(`${url}/v2/forsendelser/${id}/signeringshendelser`, { signal });
      const rows = isRecord(answer) && Array.isArray(answer.hendelser) ? answer.hendelser : [];
      return rows.filter(isSigning);
    },
  };
}

const isStatus = (row: unknown): row is Status & { readonly id: string } =>
  isRecord(row) && isId(row.id) && typeof row.status === 'string' && typeof row.sisteStatusEndring === 'string';
const isSigning = (row: unknown): row is Signeringshendelse =>
  isRecord(row) && typeof row.status === 'string' && typeof row.tidspunkt === 'string';

/** What it is first, then the files in the order it names them. */
async function formOf(parts: readonly Part[], encrypt: SvarUtRestOptions['encrypt']): Promise<FormData> {
  const [head, ...files] = parts;
  const form = new FormData();
  form.append('forsendelse', new Blob([Uint8Array.from(head?.bytes ?? [])], { type: 'application/json' }));
  for (const { name, mediaType, bytes } of files) {
    form.append('filer', new Blob([Uint8Array.from(await encrypt(bytes, name))], { type: mediaType }), name);
  }
  return form;
}
