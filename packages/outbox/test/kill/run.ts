import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../src/options.js';
import { type FarSide, farSide, type Whim } from '../far-side.js';
import type { WorkerMessage, WorkerTask } from './worker.js';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

export interface KillRun {
  readonly store: StoreOptions;
  readonly deliveries: number;
  readonly kills: number;
  /** From 0 up to 1; decides when to kill and what the far side does. */
  readonly random: () => number;
}

/** What the run came to. Everything but the first four must be nothing. */
export interface KillResult {
  readonly stored: number;
  readonly done: number;
  readonly requests: number;
  readonly seconds: number;
  /** Orders that were accepted and are not at the far side. */
  readonly lost: number;
  /** Documents that stand at the far side under more than one key. */
  readonly twice: number;
  /** Shown as done, at any restart or at the end, while not at the far side. */
  readonly falselyDone: number;
  /** In another state than done at the end. */
  readonly unfinished: number;
}

/** Orders and works in a process that is killed at random moments and started again, with a far side that fails one in five. */
export async function killRun({ store, deliveries, kills, random }: KillRun): Promise<KillResult> {
  const began = performance.now();
  const far = await farSide();
  far.behave(() => whim(random()));
  const moments = Array.from({ length: kills }, () => Math.floor(random() * deliveries * 0.95)).sort((a, b) => a - b);
  const accepted = new Map<number, string>();
  const falselyDone = new Set<string>();
  try {
    for (let life = 0; ; life++) {
      const task: WorkerTask = { store, url: far.url, from: accepted.size, deliveries };
      const shown = await oneLife(far, task, { moment: moments[life], random, accepted, falselyDone });
      if (shown) return resultOf(far, accepted, falselyDone, shown, (performance.now() - began) / 1000);
    }
  } finally {
    await far.close();
  }
}

/** Eight of ten times as it should; the rest before, in the middle of, and after it has taken the document. */
function whim(roll: number): Whim {
  if (roll < 0.8) return 'ok';
  if (roll < 0.88) return 'stengt';
  if (roll < 0.94) return 'feil-etter-mottak';
  return roll < 0.995 ? 'brudd' : 'taus';
}

interface Life {
  readonly moment: number | undefined;
  readonly random: () => number;
  readonly accepted: Map<number, string>;
  readonly falselyDone: Set<string>;
}

/** One process, until it is killed or done; what it then shows, if it is done. */
async function oneLife(far: FarSide, task: WorkerTask, life: Life): Promise<readonly Shown[] | undefined> {
  const execArgv = ['--conditions=@hjemmel/source', '--import', 'tsx'];
  const child = fork(worker, [JSON.stringify(task)], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  // What it told last may be read after it has ended.
  const toldAll = once(child, 'disconnect');
  let shown: readonly Shown[] | undefined;
  child.on('message', (message: WorkerMessage) => {
    if ('accepted' in message) life.accepted.set(message.accepted, message.id);
    else {
      for (const { id, state } of message.shown)
        if (state === 'fullfoert' && !far.stored.has(id)) life.falselyDone.add(id);
      if (message.last) shown = message.shown;
    }
  });
  const killing = life.moment === undefined ? undefined : killAt(child, far, life.moment, life.random);
  const [code, signal] = await ended;
  await toldAll;
  killing?.stop();
  if (signal !== 'SIGKILL' && (code !== 0 || !shown)) throw new Error(`The worker ended with ${code ?? signal}.`);
  return shown;
}

type Shown = Extract<WorkerMessage, { shown: unknown }>['shown'][number];

/** Some milliseconds after the far side holds so many; at once in a life that begins with more. */
function killAt(child: ChildProcess, far: FarSide, moment: number, random: () => number) {
  let timer: NodeJS.Timeout;
  const look = (): void => {
    if (far.stored.size >= moment) timer = setTimeout(() => child.kill('SIGKILL'), random() * 200);
    else timer = setTimeout(look, 2);
  };
  // The first thing a worker tells is that it is open: a process killed before that has done nothing.
  child.once('message', look);
  return { stop: () => clearTimeout(timer) };
}

function resultOf(
  far: FarSide,
  accepted: ReadonlyMap<number, string>,
  falselyDone: ReadonlySet<string>,
  shown: readonly Shown[],
  seconds: number,
): KillResult {
  const documents = [...far.stored.values()].map(({ document }) => document);
  return {
    stored: far.stored.size,
    done: shown.filter(({ state }) => state === 'fullfoert').length,
    requests: far.requests.length,
    seconds,
    lost: [...accepted.values()].filter((id) => !far.stored.has(id)).length,
    twice: documents.length - new Set(documents).size,
    falselyDone: falselyDone.size,
    unfinished: shown.filter(({ state }) => state !== 'fullfoert').length,
  };
}
