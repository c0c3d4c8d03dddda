import type { Sharing } from '@hjemmel/model';

/** What an adapter can do. What is not declared, delivery refuses. */
export interface Capabilities {
  /** Ids of the document types it maps. */
  readonly documentTypes: readonly string[];
  /** Media types it takes for the letter itself, the one it prefers first. */
  readonly mediaTypes: readonly string[];
  /** Most bytes of letter and enclosures together. */
  readonly maxBytes: number;
  /**
   * Who is at the other end: a person through a citizen channel, another body that needs its ground in the document, or
   * the sender's own archive or fagsystem, where the document belongs.
   */
  readonly receiver: 'innbygger' | 'virksomhet' | 'eget-system';
  /** Whether a protected address may pass through it; even then the caller clears each delivery. */
  readonly adressebeskyttelse: 'stoettes' | 'nektes';
  /** Every way it may reach the person, print fallback and its own alerts too, compared with what is marked unsafe. */
  readonly reaches: Sharing['unsafeChannels'];
  /** How the answer comes: with `send` itself, as messages to `receive`, by asking `status`, or never. */
  readonly receipts: 'straks' | 'melding' | 'spoerring' | 'ingen';
  /** Hours without an answer before the sending is `utloept`; left out, it waits for ever. */
  readonly answerWithinHours?: number;
}
