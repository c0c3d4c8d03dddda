/** What can go wrong on the way, counted in steps: requests over HTTP, operations on a file system. */
export type FaultKind =
  /** The step is never carried out, and whoever asked hears nothing. */
  | 'brudd-foer'
  /** The step is carried out, and whoever asked hears nothing. */
  | 'brudd-etter'
  /** The far side answers with a status of its own, and carries nothing out. */
  | 'status'
  /** The answer waits. */
  | 'treg'
  /** Some pieces are taken, and some are not. */
  | 'delvis'
  | 'full-disk';

export interface Fault {
  readonly kind: FaultKind;
  /** Which step from now on, counted from 0. */
  readonly at: number;
  /** How many steps it lasts; 1 unless told. */
  readonly times?: number;
  readonly status?: number;
  /** Seconds the far side asks for. */
  readonly retryAfter?: number;
  readonly milliseconds?: number;
  /** What the far side writes in its answer: the suite lets it repeat what must not be repeated. */
  readonly says?: string;
}

/** One delivery as it stands at the far side, read without the adapter. */
export interface Standing {
  readonly key: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The other end, with the transport that reaches it. */
export interface FarSide<Transport> {
  readonly transport: Transport;
  /** Steps since it was opened or last told of a fault. */
  steps(): number;
  /** Puts one fault in the way and counts from 0 again; the one before it is gone. */
  fault(fault?: Fault): void;
  /** What stands there whole. */
  standing(): Promise<readonly Standing[]>;
  /** Everything a log there would keep: request lines, header values, file names. */
  traces(): readonly string[];
  /** Makes every token handed out so far worthless. */
  renewToken?(): void;
  close(): Promise<void>;
}

/** How far sides of one kind are opened; every case has its own. */
export interface FarSideKind<Transport> {
  readonly kind: 'http' | 'mappe';
  readonly faults: readonly FaultKind[];
  readonly tokens: boolean;
  open(): Promise<FarSide<Transport>>;
}
