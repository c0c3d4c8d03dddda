import type { SourceRefusal } from '@hjemmel/sdk';
import type { NoDocxSource } from '../docx-source.js';
import type { NoSource } from '../pdf-source.js';

/** The words of the command line itself; what findings say lives with the rules. */
export interface CliTexts {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly fileOk: (file: string) => string;
  readonly lawVersion: (version: string) => string;
  readonly summary: (files: number, errors: number, warnings: number) => string;
  readonly explainHint: (ruleId: string) => string;
  readonly hjemmel: string;
  readonly field: string;
  readonly wrote: (path: string) => string;
  readonly notRendered: string;
  readonly notFilled: string;
  readonly draftHint: string;
  readonly badTheme: string;
  readonly notTheirTheme: string;
  readonly pdf: Readonly<Record<NoSource, string>>;
  readonly kilde: Readonly<Record<SourceRefusal | 'formatet' | 'utkast', string>>;
  readonly docx: Readonly<Record<NoDocxSource, string>>;
  readonly reading: (done: number, all: number) => string;
  readonly errors: {
    readonly missingFile: (path: string) => string;
    readonly directory: (path: string) => string;
    readonly unreadable: (path: string) => string;
    readonly noMatch: (pattern: string) => string;
    readonly cannotWrite: (path: string) => string;
    readonly unknownType: (id: string, known: string) => string;
    readonly unknownRule: (id: string, similar: string) => string;
    readonly unknownRecipient: (known: string) => string;
    readonly oneFile: string;
    readonly sameFile: string;
    readonly exists: (path: string) => string;
    readonly onlyVedtak: string;
    readonly unknownKommune: string;
    readonly onlyOneStdin: string;
    readonly badDate: (flag: string) => string;
    readonly badWidth: (narrowest: number) => string;
    readonly onlyFormat: (flag: string, format: string) => string;
    /** `field` as JSON pointer; none where the letter is in no field alone. */
    readonly unprintable: (code: string, field?: string) => string;
    readonly internal: (code: string) => string;
  };
  readonly explain: {
    readonly severity: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly says: string;
    readonly noHjemmel: string;
    readonly varies: string;
    readonly variesByFinding: string;
    readonly document: (type: string, lawVersion: string) => string;
    readonly provisions: string;
    readonly checkedAgainst: string;
    readonly checked: (date: string) => string;
    readonly usedBy: string;
    readonly certainty: Readonly<Record<'ubekreftet' | 'slutning', string>>;
  };
}
