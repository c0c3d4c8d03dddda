/** What `send` knows of its own failure. Holds no personal data; `code` is the far side's word or status. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';

  constructor(
    /** `avvist` is never tried again; `midlertidig-feil` is, with the same key. */
    readonly state: 'avvist' | 'midlertidig-feil',
    readonly code: string,
    /** The far side's own wish for when to try again, in seconds. */
    readonly retryAfter?: number,
  ) {
    super(`The far side answered «${code}».`);
  }
}

const RETRYABLE: ReadonlySet<number> = new Set([408, 425, 429]);

/** The failure an HTTP status stands for (interop table): 408, 425, 429 and 5xx may pass, every other is an answer. */
export function httpFailure(status: number, retryAfter?: number): AdapterError {
  const state = RETRYABLE.has(status) || status >= 500 ? 'midlertidig-feil' : 'avvist';
  return new AdapterError(state, String(status), retryAfter);
}
