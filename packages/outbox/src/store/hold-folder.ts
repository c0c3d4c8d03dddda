import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { OutboxError } from '../outbox-error.js';
import { isAlive, startOf } from './process-life.js';

/** Who holds, or held, a folder. The newest lock file decides; `released` is a holder that let go. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, where the system tells, so that a number used again is not taken for the same process. */
  readonly start?: string;
  readonly released?: true;
}

const LOCK = /^laas\.(\d+)$/u;

/**
 * Takes a folder for this process, mode 0700, and gives back what lets it go. Each holder makes the next lock file in
 * the row, which the file system lets only one do, and the newest one is never removed: a dead holder is therefore
 * passed by exactly one of those who saw it dead. Throws OutboxError `i-bruk`.
 */
export function holdFolder(folder: string): () => void {
  prepare(folder);
  for (;;) {
    const newest = newestLock(folder);
    const holder = newest === 0 ? undefined : read(join(folder, `laas.${newest}`));
    if (holder && !isFree(holder)) throw inUse(holder);
    const mine = newest + 1;
    if (!take(folder, mine)) continue;
    for (const { number, name } of locks(folder)) if (number < mine) rmSync(join(folder, name), { force: true });
    return () => write(folder, mine, { ...me(), released: true });
  }
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    throw new OutboxError('ingen-tilgang', 'The folder of the outbox cannot be made private to this user.');
  }
}

const locks = (folder: string) =>
  readdirSync(folder).flatMap((name) => {
    const number = Number(LOCK.exec(name)?.[1]);
    return number > 0 ? [{ number, name }] : [];
  });

const newestLock = (folder: string): number => Math.max(0, ...locks(folder).map(({ number }) => number));

/** Whole or not at all: written beside, then given its name only if nobody has it. */
function take(folder: string, number: number): boolean {
  const draft = join(folder, `utkast.${process.pid}.${number}`);
  writeFileSync(draft, JSON.stringify(me()), { mode: 0o600 });
  try {
    linkSync(draft, join(folder, `laas.${number}`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function write(folder: string, number: number, holder: Holder): void {
  const draft = join(folder, `utkast.${process.pid}.${number}`);
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  renameSync(draft, join(folder, `laas.${number}`));
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    // Removed by a newer holder between the listing and the reading: look again.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new OutboxError(
      'i-bruk',
      'The lock file of the outbox cannot be read; remove it if no process uses the folder.',
    );
  }
}

function me(): Holder {
  const start = startOf(process.pid);
  return { host: hostname(), pid: process.pid, ...(start !== undefined && { start }) };
}

/** Nothing can be known of a process on another machine, so its lock stands until a person removes it. */
function isFree(holder: Holder): boolean {
  return holder.released === true || (holder.host === hostname() && !isAlive(holder.pid, holder.start));
}

function inUse({ host, pid }: Holder): OutboxError {
  const who = `The outbox is in use by process ${pid} on ${host}`;
  const what =
    host === hostname() ? 'only one process at a time may open it' : 'remove its lock file if it no longer runs';
  return new OutboxError('i-bruk', `${who}; ${what}.`);
}
