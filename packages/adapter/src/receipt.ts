import type { Signatur, Underretning } from '@hjemmel/model';
import type { Loss, Message } from './payload.js';
import type { DeliveryState } from './state.js';

/** An event of a delivery as the channel tells it; the core knows the document and the recipient. */
export type FarEvent = Pick<Underretning, 'id' | 'tid' | 'hendelse' | 'maate'>;

/** The far side's answer about one sending. Holds no personal data but who signed. */
export interface Receipt {
  readonly state: DeliveryState;
  /** The far side's own id of it. */
  readonly reference?: string;
  /** The far side's own word or code, unread. */
  readonly code?: string;
  /** Which pieces stand there and which do not, where the far side says. */
  readonly pieces?: readonly { readonly name: string; readonly state: DeliveryState; readonly reference?: string }[];
  readonly events?: readonly FarEvent[];
  /** Who has signed, where the channel has it signed: kept with the sending, and never in its log. */
  readonly signatures?: readonly Signatur[];
}

/** A message from outside, read. Nothing in it is believed further than this. */
export type Received =
  | {
      readonly ok: true;
      readonly kind: 'kvittering';
      /** The message's own id: the same twice is one receipt. */
      readonly id: string;
      /** One of the `references` of the sending it answers. */
      readonly concerns: string;
      readonly receipt: Receipt;
    }
  | ({ readonly ok: true; readonly kind: 'dokument'; readonly id: string } & Opened)
  | ReceiveRefusal;

/** A document taken out of a message: bytes that are still to be read and judged, and what did not come with them. */
export interface Opened {
  readonly source: Uint8Array;
  readonly files: Message['parts'];
  readonly lost: readonly Loss[];
}

/** Why a message could not be read. It is kept for a person to see; `code` is the far side's own word, if it had one. */
export interface ReceiveRefusal {
  readonly ok: false;
  readonly reason: 'ikke-formatet' | 'farlig' | 'for-stor' | 'oedelagt' | 'endret' | 'ukjent';
  readonly code?: string;
}
