const MARK = Symbol.for('hjemmel.OutboxError');

export type OutboxErrorCode =
  | 'i-bruk'
  | 'lager-borte'
  | 'ingen-tilgang'
  | 'nyere-versjon'
  | 'ugyldig-oppsett'
  | 'ukjent-adapter'
  | 'ugyldig-hendelse';

/** The outbox was set up or called wrongly, or another process holds it. Names ids only; `i-bruk` and `lager-borte` may be tried again. */
export class OutboxError extends Error {
  readonly code: OutboxErrorCode;
  readonly isRetryable: boolean;
  readonly [MARK] = true;

  constructor(code: OutboxErrorCode, message: string) {
    super(message);
    this.name = 'OutboxError';
    this.code = code;
    this.isRetryable = code === 'i-bruk' || code === 'lager-borte';
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is OutboxError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
