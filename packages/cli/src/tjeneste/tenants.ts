import { setTimeout as rest } from 'node:timers/promises';
import type { DocumentType } from '@hjemmel/documents/felles';
import { createHjemmel } from '@hjemmel/sdk';
import type { Tenant } from '@hjemmel/server';
import type { Renderer } from '@hjemmel/tree';
import type { ServiceSetUp, TenantSetUp } from './service-set-up.js';

export interface TenantsOptions {
  readonly setUp: Pick<ServiceSetUp, 'tenants'>;
  readonly types: readonly DocumentType[];
  readonly renderers: readonly Renderer[];
  /** ISO timestamp with offset. */
  readonly now: () => string;
}

/** Milliseconds before a store that was away is tried again. */
const AGAIN_AFTER = 2000;

/** The outbox of each kommune, opened when it is first asked for; one that could not be opened is tried again. */
export class Tenants {
  readonly #open = new Map<string, Promise<Tenant>>();
  readonly #options: TenantsOptions;

  constructor(options: TenantsOptions) {
    this.#options = options;
  }

  async find(id: string): Promise<Tenant | undefined> {
    const setUp = this.#options.setUp.tenants.get(id);
    if (!setUp) return undefined;
    const opening = this.#open.get(id) ?? this.#opened(setUp);
    this.#open.set(id, opening);
    return opening.catch((error: unknown) => {
      this.#open.delete(id);
      throw error;
    });
  }

  /** Whether every store answers. */
  async ready(): Promise<boolean> {
    const ids = [...this.#options.setUp.tenants.keys()];
    await Promise.all(ids.map(async (id) => (await this.find(id))?.outbox.list({ limit: 1 })));
    return true;
  }

  /** Sends what is due for every kommune until told to stop. A store that goes away is waited for. */
  async work(signal: AbortSignal, onWait: (tenant: string) => void): Promise<void> {
    await Promise.all(
      [...this.#options.setUp.tenants.keys()].map(async (id) => {
        while (!signal.aborted) {
          try {
            await (await this.find(id))?.outbox.work({ until: 'stopped', signal });
          } catch {
            onWait(id);
            await rest(AGAIN_AFTER, undefined, { signal }).catch(() => undefined);
          }
        }
      }),
    );
  }

  async close(): Promise<void> {
    const open = await Promise.allSettled(this.#open.values());
    await Promise.allSettled(open.map((each) => (each.status === 'fulfilled' ? each.value.outbox.close() : undefined)));
  }

  async #opened({ store, adapters }: TenantSetUp): Promise<Tenant> {
    const { types, renderers, now } = this.#options;
    const { createOutbox } = await import('@hjemmel/outbox');
    const { judge } = createHjemmel({ types });
    const outbox = await createOutbox({ store, adapters, judge, now });
    return { outbox, hjemmel: createHjemmel({ types, renderers, outbox }) };
  }
}
