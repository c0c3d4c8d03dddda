/** One named demand. `run` throws when it is not met; any test runner can hold it. */
export interface Case {
  readonly name: string;
  /** Why the demand cannot be put to this one, from what it declares; `run` then does nothing. */
  readonly gjelderIkke?: string;
  readonly run: () => Promise<void>;
}

/** Thrown by a case. The message says what was met, never a value from a document. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

/** Hands every case to a runner's `it` or `test`. One that does not apply keeps its name, with the reason. */
export function register(cases: readonly Case[], it: (name: string, run: () => Promise<void>) => unknown): void {
  for (const { name, gjelderIkke, run } of cases) {
    it(gjelderIkke === undefined ? name : `${name} (gjelder ikke: ${gjelderIkke})`, run);
  }
}

/** Runs every case, one after the other, and gives those that failed. */
export async function failures(
  cases: readonly Case[],
): Promise<readonly { readonly name: string; readonly error: unknown }[]> {
  const failed: { name: string; error: unknown }[] = [];
  for (const { name, run } of cases) {
    try {
      await run();
    } catch (error) {
      failed.push({ name, error });
    }
  }
  return failed;
}

export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new CaseError(otherwise);
}

export function required<T>(value: T | undefined, otherwise: string): T {
  demand(value !== undefined, otherwise);
  return value as T;
}

/** A case, or its name with why it does not apply. */
export function caseWhen(applies: true | string, name: string, run: () => Promise<void> | void): Case {
  if (applies !== true) return { name, gjelderIkke: applies, run: async () => undefined };
  return { name, run: async () => run() };
}
