import { httpFailure, type Part } from '@hjemmel/adapter';
import type { EformidlingTransport } from './eformidling.js';
import type { Status } from './status-words.js';

export interface IntegrasjonspunktOptions {
  /** Address of the integrasjonspunkt, with no path. */
  readonly url: string;
  /** Headers that say who we are, made anew for every request. */
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function statusOf(value: unknown): readonly Status[] {
  if (!isRecord(value) || typeof value.status !== 'string') return [];
  return [{ status: value.status, ...(typeof value.lastUpdate === 'string' ? { lastUpdate: value.lastUpdate } : {}) }];
}

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData();
  for (const { name, mediaType, bytes } of parts) {
    const file = new Blob([Uint8Array.from(bytes)], { type: mediaType });
    if (name === 'sbd.json') form.append('sbd', file);
    else form.append(name, file, name);
  }
  return form;
}

function failureOf(answer: Response) {
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return httpFailure(answer.status, Number.isFinite(wait) ? wait : undefined);
}

/** The kommune's own integrasjonspunkt over its REST interface; message and files go in one call, or not at all. */
export function integrasjonspunkt({ url, headers = async () => ({}) }: IntegrasjonspunktOptions): EformidlingTransport {
  async function statuses(messageId: string, { signal }: { readonly signal: AbortSignal }) {
    const answer = await fetch(`${url}/api/statuses/${messageId}`, { signal, headers: await headers() });
    if (answer.status === 404) return [];
    if (!answer.ok) throw failureOf(answer);
    const value: unknown = await answer.json().catch(() => undefined);
    const rows = isRecord(value) && Array.isArray(value.content) ? value.content : [];
    return rows.flatMap(statusOf);
  }
  return {
    statuses,
    async send(messageId, parts, { signal }) {
      const answer = await fetch(`${url}/api/messages/out/multipart`, {
        method: 'POST',
        signal,
        headers: await headers(),
        body: formOf(parts),
      });
      if (answer.ok) return;
      // A message that is already there is refused as a wrong one; only its status tells the two apart.
      if (answer.status === 400 && (await statuses(messageId, { signal })).length > 0) return;
      throw failureOf(answer);
    },
  };
}
