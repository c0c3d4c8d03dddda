import { setTimeout as rest } from 'node:timers/promises';
import type { DocumentType } from '@hjemmel/documents/felles';
import { createOutbox } from '@hjemmel/outbox';
import { createHjemmel } from '@hjemmel/sdk';
import type { Tenant } from '@hjemmel/server';
import type { Renderer } from '@hjemmel/tree';
import type { SetUp } from '../levering/set-up.js';

export interface TenantsOptions {
  readonly tenants: ReadonlyMap<string, SetUp>;
  readonly types: readonly DocumentType[];
  readonly renderers: readonly Renderer[];
  /** ISO timestamp with offset. */
  readonly now: () => string;
}

/** The outbox of each kommune, opened when it is first asked for. */
export interface Tenants {
  /** Undefined for one that is not set up. Rejects while its store is away. */
  find(id: string): Promise<Tenant | undefined>;
  /** Whether every store answers; rejects where one does not. */
  ready(): Promise<boolean>;
  /** Sends what is due for every kommune until told to stop. A store that goes away is waited for. */
  work(signal: AbortSignal, onWait: (tenant: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds before a store that was away is tried again. */
const AGAIN_AFTER = 2000;

export function openTenants({ tenants, types, renderers, now }: TenantsOptions): Tenants {
  const open = new Map<string, Promise<Tenant>>();
  const { judge } = createHjemmel({ types });

  async function opened({ store, adapters }: SetUp): Promise<Tenant> {
    const outbox = await createOutbox({ store, adapters, judge, now });
    return { outbox, hjemmel: createHjemmel({ types, renderers, outbox }) };
  }

  async function find(id: string): Promise<Tenant | undefined> {
    const setUp = tenants.get(id);
    if (!setUp) return undefined;
    const opening = open.get(id) ?? opened(setUp);
    open.set(id, opening);
    return opening.catch((error: unknown) => {
      // Another may have begun to open it anew meanwhile, and nobody else may have its folder.
      if (open.get(id) === opening) open.delete(id);
      throw error;
    });
  }

  async function workFor(id: string, signal: AbortSignal, onWait: (tenant: string) => void): Promise<void> {
    while (!signal.aborted) {
      try {
        await (await find(id))?.outbox.work({ until: 'stopped', signal });
      } catch {
        onWait(id);
        await rest(AGAIN_AFTER, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  const ids = [...tenants.keys()];
  return {
    find,
    async ready() {
      await Promise.all(ids.map(async (id) => (await find(id))?.outbox.list({ limit: 1 })));
      return true;
    },
    async work(signal, onWait) {
      await Promise.all(ids.map((id) => workFor(id, signal, onWait)));
    },
    async close() {
      const found = await Promise.allSettled(open.values());
      await Promise.allSettled(
        found.map((each) => (each.status === 'fulfilled' ? each.value.outbox.close() : undefined)),
      );
    },
  };
}
