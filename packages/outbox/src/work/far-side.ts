import { AdapterError, type Payload, type Receipt, type SendContext } from '@hjemmel/adapter';
import { type Core, installed } from '../core.js';
import type { SendingRow } from '../store/sending-row.js';

/** A failure that may pass, as a code for the log; the error itself may hold what must not be written down. */
export interface PassingFailure {
  readonly code: string;
  readonly retryAfter?: number;
}

/** What a call to the far side came to. */
export type Called =
  | { readonly kind: 'svar'; readonly receipt: Receipt | undefined }
  | { readonly kind: 'feil'; readonly failure: PassingFailure };

/** Calls `send` or `status` within the time an attempt has. Never throws. */
export async function callFarSide(
  core: Core,
  row: SendingRow,
  payload: Payload,
  method: 'send' | 'status',
): Promise<Called> {
  const { adapter, transport } = installed(core, row.adapter);
  const limit = timeLimit(core.attemptSeconds);
  const context: SendContext<unknown> = {
    signal: limit.signal,
    now: core.now,
    transport,
    idempotencyKey: row.id,
    ...(row.fremdrift !== null && { progress: row.fremdrift }),
    checkpoint: (progress) => checkpoint(core, row, progress),
  };
  try {
    const call = method === 'send' ? adapter.send(payload, context) : adapter.status?.(payload, context);
    return { kind: 'svar', receipt: await Promise.race([call, limit.reached]) };
  } catch (error) {
    return failureOf(error, limit.signal.aborted);
  } finally {
    limit.clear();
  }
}

/** A call that does not heed its signal is left behind: whatever it did, the key is the same at the next attempt. */
function timeLimit(seconds: number) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort(new Error('The attempt took too long.'));
      reject(new Error('The attempt took too long.'));
    }, seconds * 1000);
  });
  reached.catch(() => {});
  return { signal: controller.signal, reached, clear: () => clearTimeout(timer) };
}

async function checkpoint(core: Core, row: SendingRow, progress: unknown): Promise<void> {
  const kept = await core.sendings.checkpoint(core.database, row.id, row.forsoek, progress);
  if (!kept) throw new Error('A later attempt has taken over.');
}

function failureOf(error: unknown, timedOut: boolean): Called {
  if (!isAdapterError(error)) return { kind: 'feil', failure: { code: timedOut ? 'tidsavbrudd' : 'uklar' } };
  const { state, code, retryAfter } = error;
  if (state === 'avvist') return { kind: 'svar', receipt: { state, code } };
  return { kind: 'feil', failure: { code, ...(retryAfter !== undefined && { retryAfter }) } };
}

/** By name too: an adapter may carry a copy of its own of the contract. */
const isAdapterError = (error: unknown): error is AdapterError =>
  error instanceof AdapterError || (error instanceof Error && error.name === 'AdapterError' && 'state' in error);
