import type { Language } from '@hjemmel/validator';
import type { CheckedFile } from '../checked-file.js';

export interface ReportOptions {
  readonly lang: Language;
  readonly showValues: boolean;
  /** Colour by ANSI codes; only where a person watches. */
  readonly colour: boolean;
}

/** Turns checked files into the text of one report format. */
export type WriteReport = (files: readonly CheckedFile[], options: ReportOptions) => string;
