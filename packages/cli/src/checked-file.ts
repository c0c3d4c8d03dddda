import type { Finding, Position } from '@hjemmel/validator';

/** A finding with its place in the file and its words. */
export interface PlacedFinding extends Finding {
  readonly position: Position;
  readonly text: string;
  readonly hjemmelText: string;
  /** What the field is, from its schema; empty where the schema knows nothing. */
  readonly field: string;
}

/** One file that was checked; `source` is its text when it could be read as text. */
export interface CheckedFile {
  readonly name: string;
  readonly source?: string;
  readonly findings: readonly PlacedFinding[];
  readonly versions?: { readonly schema: string; readonly law: string; readonly texts: string };
}
