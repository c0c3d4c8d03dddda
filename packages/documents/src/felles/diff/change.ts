import type { Language } from '@hjemmel/validator';
import type { WordRun } from './changed-words.js';

/** A field of a row that came or went, in words. */
export interface DiffDetail {
  readonly label: string;
  readonly value: string;
}

export interface DiffValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** One change, in words a person reads. Holds what the documents hold: handle it as them. */
export interface DiffChange {
  readonly kind: 'endret' | 'lagtTil' | 'fjernet' | 'flyttet';
  /** JSON pointer into the new document; into the old one for what is gone. */
  readonly pointer: string;
  /** Heading of the section it stands in. */
  readonly section: string;
  /** From the outermost part to the field or row itself. */
  readonly place: readonly string[];
  readonly before?: string;
  readonly after?: string;
  /** Both texts run together, with the words that went and came, where they have most of their words in common. */
  readonly words?: readonly WordRun[];
  /** The values as the documents have them, each with its JSON pointer there; a side that has none is left out. */
  readonly values: { readonly before?: DiffValue; readonly after?: DiffValue };
  /** Ids of the rows it stands in, the outermost first. */
  readonly rows: readonly string[];
  /** What a row that came or went holds. */
  readonly details?: readonly DiffDetail[];
}

/** What changed between two versions of one document. */
export interface DocumentDiff {
  readonly type: string;
  readonly language: Language;
  readonly title: string;
  readonly before: DiffVersion;
  readonly after: DiffVersion;
  readonly changes: readonly DiffChange[];
}

export interface DiffVersion {
  readonly versjon: number;
  /** With time zone, as the document has it. */
  readonly sistEndret: string;
}

/**
 * Why two documents cannot be compared: not the same type, about different people, not versions of one document, or a
 * type without a layout. Says nothing of what they hold.
 */
export type DiffRefusal = 'ulik-type' | 'ulik-person' | 'ulikt-dokument' | 'uten-layout';

export type Diffed =
  | { readonly ok: true; readonly diff: DocumentDiff }
  | { readonly ok: false; readonly reason: DiffRefusal };
