import { resolve } from 'node:path';
import type { InstalledAdapter } from '@hjemmel/outbox';

/** The part of a set-up file that is about one adapter: its options, and `transport` for where it sends. */
export type AdapterSetup = Readonly<Record<string, unknown>> & {
  readonly transport?: Readonly<Record<string, unknown>>;
};

type Loader = (setup: AdapterSetup, folder: string) => Promise<InstalledAdapter>;

/** One of the three of eFormidling; what it sends to is an address and no folder. */
function eformidlingLoader(slag: 'arkivmelding' | 'digital' | 'print'): Loader {
  return async ({ transport, ...options }) => {
    if (typeof transport?.url !== 'string') throw new TypeError('transport.url');
    const { eformidling, integrasjonspunkt } = await import('@hjemmel/adapter-eformidling');
    const whole = { ...options, slag } as unknown as Parameters<typeof eformidling>[0];
    return {
      adapter: eformidling(whole) as InstalledAdapter['adapter'],
      transport: integrasjonspunkt({ url: transport.url }),
    };
  };
}

/** The adapters this command line knows; each is loaded only when a set-up names it. Paths are from the set-up's folder. */
const LOADERS: Readonly<Record<string, Loader>> = {
  'eformidling-arkivmelding': eformidlingLoader('arkivmelding'),
  'eformidling-digital': eformidlingLoader('digital'),
  'eformidling-print': eformidlingLoader('print'),
  async filslipp({ transport, ...options }, folder) {
    const [{ filslipp }, { dropFolder }] = await Promise.all([
      import('@hjemmel/adapter-filslipp'),
      import('@hjemmel/adapter/node'),
    ]);
    return {
      adapter: filslipp(options as unknown as Parameters<typeof filslipp>[0]) as InstalledAdapter['adapter'],
      transport: dropFolder(placeOf(transport, folder)),
    };
  },
  async 'fiks-arkiv'({ transport, ...options }, folder) {
    const [{ fiksArkiv }, { messageFolder }] = await Promise.all([
      import('@hjemmel/adapter-fiks-arkiv'),
      import('@hjemmel/adapter-fiks-arkiv/node'),
    ]);
    return {
      adapter: fiksArkiv(options as unknown as Parameters<typeof fiksArkiv>[0]) as InstalledAdapter['adapter'],
      transport: messageFolder(placeOf(transport, folder)),
    };
  },
  async kith({ transport, ...options }, folder) {
    const [{ kith }, { messageFolder }] = await Promise.all([
      import('@hjemmel/adapter-kith'),
      import('@hjemmel/adapter-kith/node'),
    ]);
    return {
      adapter: kith(options as unknown as Parameters<typeof kith>[0]) as InstalledAdapter['adapter'],
      transport: messageFolder(placeOf(transport, folder)),
    };
  },
};

function placeOf(transport: AdapterSetup['transport'], folder: string): string {
  if (typeof transport?.mappe !== 'string') throw new TypeError('transport.mappe');
  return resolve(folder, transport.mappe);
}

export const adapterNames: readonly string[] = Object.keys(LOADERS);

/** Throws what the adapter's own factory throws for options it cannot use. */
export async function loadAdapter(name: string, setup: AdapterSetup, folder: string): Promise<InstalledAdapter> {
  const load = LOADERS[name];
  if (!load) throw new TypeError(name);
  if (typeof setup !== 'object' || setup === null || Array.isArray(setup))
    throw new TypeError('{ …, "transport": { … } }');
  return load(setup, folder);
}
