import { join } from 'node:path';
import { type Adapter, AdapterError, type Payload } from '@hjemmel/adapter';
import { type Case, failures, folderFarSide, testAdapter } from '@hjemmel/testkit';
import { expect, it } from 'vitest';
import { exampleAdapter } from './example-adapter.js';

type Fs = Pick<typeof import('node:fs/promises'), 'mkdir' | 'readdir' | 'rename' | 'rm' | 'writeFile'>;

/** Lays the parts in a folder, beside its place first unless it is in a hurry. */
interface Folder {
  readonly folder: string;
  readonly fs: Fs;
}

const { receive: _r, status: _s, dispose: _d, ...base } = exampleAdapter();

function folderAdapter(lay: (to: Folder, payload: Payload) => Promise<void>): Adapter<Folder> {
  return {
    ...base,
    capabilities: { ...base.capabilities, receipts: 'straks' },
    map: base.map,
    async send(payload, { transport, signal }) {
      signal.throwIfAborted();
      try {
        await lay(transport, payload);
      } catch (error) {
        const { code } = error as { code?: string };
        throw code === 'ENOSPC' ? new AdapterError('midlertidig-feil', code) : error;
      }
      return { state: 'fullfoert' };
    },
  };
}

async function writeAll({ fs }: Folder, path: string, { parts }: Payload): Promise<void> {
  await fs.mkdir(path, { recursive: true });
  for (const { name, bytes } of parts) await fs.writeFile(join(path, name), bytes);
}

const nameOf = ({ references }: Payload) => references.sending ?? '';

const careful = folderAdapter(async (to, payload) => {
  const beside = join(to.folder, `.${nameOf(payload)}`);
  if ((await to.fs.readdir(to.folder)).includes(nameOf(payload))) return;
  await to.fs.rm(beside, { recursive: true, force: true });
  await writeAll(to, beside, payload);
  await to.fs.rename(beside, join(to.folder, nameOf(payload)));
});

const hasty = folderAdapter((to, payload) => writeAll(to, join(to.folder, nameOf(payload)), payload));

const careless = folderAdapter(async (to, payload) => {
  const beside = join(to.folder, `.${nameOf(payload)}`);
  await writeAll(to, beside, payload);
  await to.fs.rename(beside, join(to.folder, `${nameOf(payload)}-${(await to.fs.readdir(to.folder)).length}`));
});

const farSide = folderFarSide<Folder>({ transport: (folder, fs) => ({ folder, fs }) });

const casesOf = (adapter: Adapter<Folder>): readonly Case[] => testAdapter({ create: () => adapter, farSide });

it('a folder that is named last passes', async () => {
  expect(await failures(casesOf(careful))).toEqual([]);
});

it('a folder that is filled in its place fails at the step where half of it stands there', async () => {
  const failed = (await failures(casesOf(hasty))).map(({ name }) => name);
  expect(failed).toEqual([
    'failure: cut off after any step, it stands once after the next attempt',
    'failure: cut off before any step, it stands once after the next attempt',
    'failure: a full disk at any step may pass, and leaves nothing half',
  ]);
});

it('a folder with a name of its own at each attempt fails where it stands twice', async () => {
  const failed = (await failures(casesOf(careless))).map(({ name }) => name);
  expect(failed).toContain('send: the same sending again makes nothing new');
  expect(failed).toContain('failure: cut off after any step, it stands once after the next attempt');
});
