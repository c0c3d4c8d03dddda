import type { Block } from './block.js';

/** The letterhead: lines are printed as they stand, in this order. */
export interface Sender {
  readonly name: string;
  readonly unit?: string;
  /** The return address in the window: kommune and postboks, never a unit name that reveals the service. */
  readonly returnLine: string;
  readonly addressLines: readonly string[];
  readonly phone?: string;
  readonly web?: string;
  readonly organisasjonsnummer?: string;
}

/** What shows in the envelope window: at most six lines, nothing but name and postal address. */
export interface Recipient {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Envelope {
  readonly sender: Sender;
  /** Absent when the rendition may show no address, and for documents that are not posted. */
  readonly recipient?: Recipient;
  readonly saksnummer?: string;
  /** ISO date of the document, e.g. vedtaksdato. */
  readonly date: string;
  /** Reference rows beside the recipient («Dato», «Saksnummer», «Saksbehandler»), already in words. */
  readonly references: readonly { readonly label: string; readonly value: string }[];
}

/** The few words a renderer itself has to print, in the tree's language. `page` holds `{page}` and `{pages}`. */
export interface Labels {
  readonly page: string;
  readonly draft: string;
  readonly redacted: string;
  readonly recipient: string;
  readonly sender: string;
  /** Before the version of the law data. */
  readonly lawVersion: string;
  readonly contents: string;
}

/** Names and versions of everything that shaped the text, so that an old letter can be explained later. */
export interface Versions {
  readonly schema: string;
  readonly law: string;
  readonly texts: string;
}

/** The narrow waist: everything left of it knows documents, everything right of it knows formats. Plain JSON. */
export interface DocumentTree {
  readonly version: 1;
  /** BCP 47: nb, nn, en, se. */
  readonly language: string;
  readonly title: string;
  /** Safe to show on a lock screen, in a mailbox, as a file name or a browser tab. */
  readonly neutralTitle: string;
  readonly draft: boolean;
  /** Which copy this is, e.g. `part`, `tjeneste`, `kopi`. */
  readonly rendition: string;
  readonly versions: Versions;
  readonly envelope: Envelope;
  readonly labels: Labels;
  /** Ids of the mandatory blocks: what a renderer must prove is in its bytes. */
  readonly mandatory: readonly string[];
  readonly blocks: readonly Block[];
}
