import type { PdfError } from '@hjemmel/render-pdf';
import type { WithSource } from '@hjemmel/sdk';
import type { Severity } from '@hjemmel/validator';
import type { Letter } from '../export.js';
import type { Refusal } from '../opened.js';

export type View = 'funn' | 'fyll-ut' | 'brev' | 'pdf' | 'sammenlign';

type NoSource = Extract<WithSource, { ok: false }>['reason'];

/** Every word of the page besides those of the forms, the rules and the letters. */
export interface StudioTexts {
  readonly lead: string;
  readonly stays: string;
  readonly language: string;
  readonly drop: string;
  readonly dropHelp: string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly begin: string;
  readonly example: string;
  readonly views: Readonly<Record<View, string>>;
  readonly viewsLabel: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly allWell: string;
  readonly line: (line: number) => string;
  readonly inForm: string;
  readonly law: string;
  readonly source: string;
  readonly sourceHelp: string;
  readonly fromFile: Readonly<Record<'pdf' | 'docx', string>>;
  readonly changedSinceFile: string;
  readonly noForm: string;
  readonly noLetter: string;
  readonly draftLetter: string;
  readonly pdfWorking: string;
  readonly pdfFrame: string;
  readonly pdfOpen: string;
  readonly compareHelp: string;
  readonly compareChoose: string;
  readonly compareBroken: string;
  readonly download: string;
  readonly letters: Readonly<Record<Letter, string>>;
  readonly withSource: string;
  readonly downloaded: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly exampleOpened: string;
  readonly begun: string;
  readonly unsaved: string;
  readonly leave: string;
  readonly refused: (megabytes: number) => Readonly<Record<Refusal, string>>;
  readonly stillOpen: string;
  readonly noSource: Readonly<Record<NoSource, string>>;
  /** `letter` is what no font can show. */
  readonly notMade: (letter: PdfError['letter']) => string;
}
