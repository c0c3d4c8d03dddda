import type { Sharing } from '@hjemmel/model';
import type { Rendered } from '@hjemmel/tree';

/** What an adapter can do; delivery refuses what is not declared. */
export interface Capabilities {
  /** Ids of the document types it can map. */
  readonly documentTypes: readonly string[];
  /** Media types of files it takes. */
  readonly mediaTypes: readonly string[];
  /** Whether a protected address may pass through it; refused unless declared. */
  readonly adressebeskyttelse: 'stoettes' | 'nektes';
}

/** One document to one recipient, in the files that were proved whole. */
export interface Delivery {
  readonly document: { readonly type: string; readonly id: string; readonly versjon: number };
  readonly files: readonly Rendered[];
  /** Id of the `mottaker` row. */
  readonly recipient: string;
  readonly rendition: string;
  readonly caseKey: string;
  readonly sharing: Sharing;
}

/** Clock and ids handed to `map`, so that it is pure: same delivery and context, same payload. */
export interface MapContext {
  /** ISO timestamp with offset. */
  readonly now: string;
  readonly uuid: (name: string) => string;
}

/** Everything `send` may touch. */
export interface SendContext<Transport> {
  readonly signal: AbortSignal;
  readonly now: string;
  readonly transport: Transport;
  readonly idempotencyKey: string;
}

/** How far a sending has come; `overlevert` means only that the transport took it. */
export type DeliveryState =
  | 'bygd'
  | 'validert'
  | 'overlevert'
  | 'mottatt'
  | 'fullfoert'
  | 'delvis-feilet'
  | 'avvist'
  | 'midlertidig-feil'
  | 'utloept'
  | 'ukjent';

/** The far side's answer; `reference` is its own id of the sending. */
export interface Receipt {
  readonly state: DeliveryState;
  readonly reference?: string;
}

/** A fagsystem format: pure `map` to a payload, and `send` as the only I/O. */
export interface Adapter<Payload = unknown, Transport = unknown> {
  readonly specificationVersion: 1;
  readonly name: string;
  readonly capabilities: Capabilities;
  map(delivery: Delivery, context: MapContext): Payload;
  send(payload: Payload, context: SendContext<Transport>): Promise<Receipt>;
  dispose?(): Promise<void>;
}
