import type { CommandContext } from '@stricli/core';

/** Everything a command touches, handed in so that tests can hold it. */
export interface CliContext extends CommandContext {
  readonly process: {
    readonly stdout: { write(text: string | Uint8Array): unknown; readonly isTTY?: boolean };
    readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
    readonly env?: Readonly<Record<string, string | undefined>>;
    exitCode?: number | string | null;
  };
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Today in Norway, ISO date; this and `now` are the one place where a clock is read. */
  readonly today: () => string;
  /** ISO timestamp with offset. */
  readonly now: () => string;
}
