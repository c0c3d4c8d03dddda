import * as nodeFs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FarSide, FarSideKind, Fault, Standing } from './far-side.js';

type Fs = typeof nodeFs;

export interface FolderFarSideOptions<Transport> {
  /** The transport over a folder that does all its work through `fs`, where the faults are. */
  readonly transport: (folder: string, fs: Fs) => Transport;
  /** Reads the files of a delivery that is one file; without it, the file is the delivery. */
  readonly unpack?: (bytes: Uint8Array) => Standing['files'];
}

/** A far side that is a folder. Each file operation is a step; after a break, the process that broke does nothing more. */
export function folderFarSide<Transport>(options: FolderFarSideOptions<Transport>): FarSideKind<Transport> {
  return {
    kind: 'mappe',
    faults: ['brudd-foer', 'brudd-etter', 'full-disk'],
    tokens: false,
    open: () => open(options),
  };
}

interface State {
  fault: Fault | undefined;
  steps: number;
  dead: boolean;
  readonly names: Set<string>;
}

async function open<T>({ transport, unpack }: FolderFarSideOptions<T>): Promise<FarSide<T>> {
  const folder = await nodeFs.mkdtemp(join(tmpdir(), 'hjemmel-slipp-'));
  const state: State = { fault: undefined, steps: 0, dead: false, names: new Set() };
  return {
    transport: transport(folder, faulty(state)),
    steps: () => state.steps,
    fault: (fault) => Object.assign(state, { fault, steps: 0, dead: false }),
    standing: () => standing(folder, unpack),
    traces: () => [...state.names],
    close: () => nodeFs.rm(folder, { recursive: true, force: true }),
  };
}

/** Names that begin with a full stop are no deliveries: what is being written, or was left by a crash. */
async function standing(folder: string, unpack: FolderFarSideOptions<never>['unpack']): Promise<readonly Standing[]> {
  const names = (await nodeFs.readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  return Promise.all(names.map(async (key) => ({ key, files: await filesOf(join(folder, key), key, unpack) })));
}

async function filesOf(
  path: string,
  name: string,
  unpack: FolderFarSideOptions<never>['unpack'],
): Promise<Standing['files']> {
  if ((await nodeFs.stat(path)).isDirectory()) {
    const names = (await nodeFs.readdir(path)).sort();
    return Promise.all(names.map(async (each) => ({ name: each, bytes: await bytesOf(join(path, each)) })));
  }
  const bytes = await bytesOf(path);
  return unpack ? unpack(bytes) : [{ name, bytes }];
}

const bytesOf = async (path: string) => new Uint8Array(await nodeFs.readFile(path));

/** node:fs/promises, with the faults between its operations. What a file handle writes counts too. */
function faulty(state: State): Fs {
  return new Proxy(nodeFs, {
    get(target, name, receiver) {
      const operation: unknown = Reflect.get(target, name, receiver);
      if (typeof operation !== 'function') return operation;
      return async (...args: readonly unknown[]) => {
        for (const arg of args.slice(0, 2)) if (typeof arg === 'string' && arg.includes('/')) state.names.add(arg);
        const result: unknown = await step(state, () => Reflect.apply(operation, target, args));
        return name === 'open' ? faultyHandle(state, result as nodeFs.FileHandle) : result;
      };
    },
  });
}

/** Closing goes through even for a dead process, as the operating system sees to it. */
function faultyHandle(state: State, handle: nodeFs.FileHandle): nodeFs.FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const operation: unknown = Reflect.get(target, name, target);
      if (typeof operation !== 'function' || name === 'close') {
        return typeof operation === 'function' ? operation.bind(target) : operation;
      }
      return (...args: readonly unknown[]) => step(state, () => Reflect.apply(operation, target, args));
    },
  });
}

async function step(state: State, work: () => unknown): Promise<unknown> {
  if (state.dead) throw dead();
  const { fault, steps } = state;
  state.steps += 1;
  const met = fault !== undefined && steps >= fault.at && steps < fault.at + (fault.times ?? 1);
  if (met && fault.kind === 'full-disk') throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  if (met && fault.kind === 'brudd-foer') state.dead = true;
  if (state.dead) throw dead();
  const result = await work();
  if (met && fault.kind === 'brudd-etter') {
    state.dead = true;
    await closed(result);
    throw dead();
  }
  return result;
}

/** The operating system closes what a dead process had open. */
async function closed(result: unknown): Promise<void> {
  const { close } = (result ?? {}) as { close?: unknown };
  if (typeof close === 'function') await Reflect.apply(close, result, []);
}

const dead = () => new Error('the process is gone');
