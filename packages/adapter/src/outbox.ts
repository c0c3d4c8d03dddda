import type { BaseDocument, Sharing, Signatur, Underretning } from '@hjemmel/model';
import type { Delivery } from './delivery.js';
import type { Loss, Message, Payload } from './payload.js';
import type { Receipt, Received } from './receipt.js';
import type { DeliveryState } from './state.js';

/** What is ordered: one document, one adapter, one recipient. */
export interface DeliveryOrder {
  /** Name of the adapter. */
  readonly adapter: string;
  readonly delivery: Omit<Delivery, 'sharing'>;
  /** The role of whoever cleared a protected address for this one delivery. */
  readonly addressClearedBy?: string;
}

/** Why a document may not be sent. The law or the document says no, the adapter cannot, or the format cannot hold it. */
export type DeliveryRefusalReason =
  | 'ukjent-adapter'
  | 'ugyldig-dokument'
  | 'utkast'
  | 'uten-klagerett'
  | 'fil-endret'
  | 'feil-rendisjon'
  | 'uten-grunnlag'
  | 'skjermet'
  | 'doed'
  | 'utrygg-kanal'
  | 'adresse-ikke-kontrollert'
  | 'adressebeskyttet'
  | 'type-stoettes-ikke'
  | 'filtype-stoettes-ikke'
  | 'for-stor'
  | 'kan-ikke-bygges';

/** Nothing was kept and nothing was sent. `detail` and `params` come from the adapter's `map`. */
export interface DeliveryRefusal {
  readonly ok: false;
  readonly reason: DeliveryRefusalReason;
  readonly detail?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Kept durably. `existing`: the same sending was ordered before, and nothing new was made. */
export interface DeliveryAccepted {
  readonly ok: true;
  readonly id: string;
  readonly state: DeliveryState;
  readonly existing: boolean;
}

/** What the types say of a document on a day: asked when it is ordered and again before every attempt. */
export type Judge = (
  document: BaseDocument,
  today: string,
) => { readonly ok: true; readonly sharing: Sharing; readonly requiresMandatory: boolean } | { readonly ok: false };

/** One line of the delivery log: ids, states and hashes only. */
export interface DeliveryLogEntry {
  readonly tid: string;
  readonly state: DeliveryState;
  /** What made it so: an attempt, a receipt, a person, the clock. */
  readonly because: 'bestilt' | 'forsoek' | 'kvittering' | 'person' | 'frist';
  /** What was said, where it is not what the state became: late, contradicting, or against an end. */
  readonly said?: DeliveryState;
  /** The role of the person, where a person did it. */
  readonly by?: string;
  readonly receipt?: Omit<Receipt, 'state' | 'events' | 'signatures'>;
}

/** One sending as it stands. Holds nothing of the document but ids. */
export interface DeliveryRecord {
  readonly id: string;
  readonly adapter: string;
  readonly document: { readonly type: string; readonly id: string; readonly versjon: number };
  readonly recipient: string;
  readonly rendition: string;
  /** 1, and one more for each time a person decided to send it anew. */
  readonly series: number;
  readonly state: DeliveryState;
  readonly sha256: string;
  readonly attempts: number;
  readonly ordered: string;
  /** When the next attempt is due; absent when none is. */
  readonly next?: string;
  /** Whether the payload has been erased. */
  readonly erased: boolean;
  readonly log: readonly DeliveryLogEntry[];
  readonly underretning: readonly Underretning[];
  readonly signatur: readonly Signatur[];
}

/** What the sdk asks of an outbox; the running of it belongs to whoever made it. */
export interface Outbox {
  /** Builds and checks without keeping or sending. */
  dryRun(order: DeliveryOrder): Promise<DeliveryDryRun | DeliveryRefusal>;
  /** Keeps it durably before it answers; sends nothing itself. */
  deliver(order: DeliveryOrder): Promise<DeliveryAccepted | DeliveryRefusal>;
  /** A message from the far side of an adapter; kept before it is read, so that the caller may acknowledge it. */
  receive(adapter: string, message: Message): Promise<Received & { readonly delivery?: string }>;
  find(id: string): Promise<DeliveryRecord | undefined>;
}

/** What would have been sent. */
export interface DeliveryDryRun {
  readonly ok: true;
  readonly key: string;
  readonly payload: Payload;
  readonly lost: readonly Loss[];
}
