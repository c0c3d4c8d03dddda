import type { BaseDocument, Sharing } from '@hjemmel/model';
import type { Rendered } from '@hjemmel/tree';

/** Who one sending is for: a `mottaker` row of the document, or the sender's own archive or fagsystem. */
export type DeliveryRecipient = { readonly kind: 'mottaker'; readonly id: string } | { readonly kind: 'eget-system' };

/** A file that goes with the letter, in the order of `vedlegg`. `sha256` is lower-case hex of `bytes`. */
export interface Enclosure {
  /** Id of the `vedlegg` row. */
  readonly vedlegg: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** One document to one recipient: everything `map` may read. */
export interface Delivery {
  /** For addressing and record metadata. What is hidden from `rendition` stands here too, and may not leave through it. */
  readonly document: BaseDocument;
  /** The letter, proved whole by its renderer. */
  readonly letter: Rendered;
  readonly enclosures: readonly Enclosure[];
  /** The document's own bytes, present only where nothing of it is hidden from the receiver. Structured content needs it. */
  readonly source?: Uint8Array;
  readonly recipient: DeliveryRecipient;
  readonly rendition: string;
  /** Safe on a lock screen and in a log of the far side. */
  readonly neutralTitle: string;
  /** ISO timestamp with offset: when the letter left for the party, for a record made after it. Absent where it has not. */
  readonly dispatched?: string;
  /** The case the document belongs to in the sender's own system; opaque. */
  readonly caseKey: string;
  readonly sharing: Sharing;
}
