import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** What became of one document. `laget`: the letter is there. The rest have no letter, and say why. */
export interface BatchLine {
  readonly nr: number;
  readonly navn: string;
  readonly resultat: 'laget' | 'avvist' | 'feilet';
  readonly fil?: string;
  readonly sha256?: string;
  /** Code of what failed, where it was no finding. */
  readonly grunn?: string;
  readonly funn?: readonly {
    readonly ruleId: string;
    readonly messageId: string;
    readonly severity: string;
    readonly path: string;
  }[];
}

export type Counts = Record<BatchLine['resultat'], number>;

/** What was asked for; a report is only gone on with for the same. */
export type BatchHead = Readonly<Record<string, string | number>>;

/** The report of a batch: a head, and a line for each document in the order of the input. It is also how far the work has come. */
export interface Journal {
  readonly done: number;
  readonly counts: Counts;
  write(line: BatchLine): void;
  close(): void;
}

/** Opens the report, or goes on with it. Undefined where it is the report of something else. */
export async function openJournal(path: string, head: BatchHead): Promise<Journal | undefined> {
  const before = await read(path);
  if (before && before.head !== JSON.stringify(head)) return undefined;
  const { counts, bytes } = before ?? { counts: { laget: 0, avvist: 0, feilet: 0 }, bytes: 0 };
  const done = counts.laget + counts.avvist + counts.feilet;
  const file = openSync(path, before ? 'r+' : 'w');
  // A line that was being written when the process was killed says nothing.
  ftruncateSync(file, bytes);
  let at = bytes;
  const put = (value: unknown) => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    at += writeSync(file, line, 0, line.length, at);
  };
  if (!before) put(head);
  return {
    done,
    counts,
    write(line) {
      put(line);
      counts[line.resultat] += 1;
    },
    close: () => closeSync(file),
  };
}

async function read(path: string): Promise<{ head: string; counts: Counts; bytes: number } | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  const { size } = await file.stat();
  const counts: Counts = { laget: 0, avvist: 0, feilet: 0 };
  let head: string | undefined;
  let bytes = 0;
  for await (const line of file.readLines()) {
    const end = bytes + Buffer.byteLength(line) + 1;
    const value = parsed(line);
    // Also a line that is whole but for its end was being written when the process was killed.
    if (value === undefined || end > size) break;
    if (head === undefined) head = line;
    else counts[(value as BatchLine).resultat] += 1;
    bytes = end;
  }
  await file.close();
  return head === undefined ? undefined : { head, counts, bytes };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
