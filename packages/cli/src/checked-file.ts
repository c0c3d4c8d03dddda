import type { PlacedFinding } from '@hjemmel/sdk';

/** One file that was checked; `source` is its text when it could be read as text. */
export interface CheckedFile {
  readonly name: string;
  readonly source?: string;
  readonly findings: readonly PlacedFinding[];
  readonly versions?: { readonly schema: string; readonly law: string; readonly texts: string };
}
