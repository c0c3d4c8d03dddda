import { runCli } from '../src/run-cli.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Uint8Array;
}

/** Runs `hjemmel` in this process with its own streams, clock and standard input. */
export async function hjemmel(args: readonly string[], stdin: Uint8Array | string = ''): Promise<Ran> {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const encode = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const process = {
    stdout: { write: (text: string | Uint8Array) => void out.push(encode(text)) },
    stderr: { write: (text: string) => void err.push(text) },
    env: {},
    exitCode: null as number | string | null,
  };
  await runCli(args, {
    process,
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:00:00.000Z',
    readStdin: async () => encode(stdin),
  });
  const bytes = Buffer.concat(out);
  return { code: Number(process.exitCode), stdout: bytes.toString('utf8'), stderr: err.join(''), bytes };
}
