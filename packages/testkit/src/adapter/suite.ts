import type { Adapter, Delivery, DeliveryState, Message, Payload } from '@hjemmel/adapter';
import type { FarSideKind } from '../far/far-side.js';

/** A delivery to try the adapter with. Every person in it is fictive. */
export interface Sample {
  readonly name: string;
  readonly delivery: Delivery;
  /** Words of the document that are hidden from this receiver, and in none of the bytes handed over. */
  readonly hidden?: readonly string[];
}

/** The far side's messages, written by whoever knows its format and not by the adapter. */
export interface FarMessages {
  /** Each word the far side may answer with, and the state it stands for (protocol table). */
  readonly words?: Readonly<Record<string, DeliveryState>>;
  /** The answer to a sending with one of the words, or with one nobody knows. */
  readonly answer?: (payload: Payload, word: string, id: string) => Message;
  /** The same to somebody else's sending, where the message says whose it is. */
  readonly foreign?: (payload: Payload) => Message;
  /** The message the far side would send if it sent the document back. */
  readonly document?: (payload: Payload) => Message;
}

export interface AdapterSuite<Transport> {
  /** A new adapter with usual options. */
  readonly create: () => Adapter<Transport>;
  readonly farSide: FarSideKind<Transport>;
  /** What is tried instead of the kit's own two deliveries; the first is the usual one. */
  readonly samples?: readonly Sample[];
  readonly messages?: FarMessages;
  /** Steps that may be repeated when it goes on after a break with `checkpoint`; left out, it starts anew. */
  readonly resumesWithin?: number;
}
