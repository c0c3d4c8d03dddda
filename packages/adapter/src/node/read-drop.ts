import * as nodeFs from 'node:fs/promises';
import { basename } from 'node:path';
import type { Message } from '../payload.js';
import { failure } from './failure.js';
import { readStanding } from './read-standing.js';

/** A drop on disk as the message `receive` takes; undefined when it is no drop or bigger than `maxBytes`. Throws AdapterError. */
export async function readDrop(path: string, maxBytes: number): Promise<Message | undefined> {
  try {
    const content = await readStanding(nodeFs, path, maxBytes);
    if (content === undefined) return undefined;
    const files = content instanceof Uint8Array ? [{ name: basename(path), bytes: content }] : content;
    return { headers: {}, parts: files.map((file) => ({ ...file, mediaType: 'application/octet-stream' })) };
  } catch (error) {
    throw failure(error);
  }
}
