import type { PictureFault } from './picture-facts.js';

const MARK = Symbol.for('hjemmel.ThemeError');

export type ThemeMessageId =
  | 'ikke-objekt'
  | 'ukjent-felt'
  | 'mangler'
  | 'tekst'
  | 'for-lang'
  | 'tegn'
  | 'liste'
  | 'for-mange'
  | 'farge'
  | 'kontrast'
  | 'organisasjonsnummer'
  | 'filnavn'
  | 'fil-mangler'
  | 'logo-kilde'
  | 'logo-for-stor'
  | 'logo-for-liten'
  | `logo-${PictureFault}`;

/** What is wrong in a theme file, and where; its words are made late, by `themeMessage`. */
export interface ThemeFinding {
  readonly messageId: ThemeMessageId;
  /** JSON pointer into the theme file. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Thrown by `assertTheme` for a theme no renderer may use; the message names its first fault. */
export class ThemeError extends Error {
  readonly code = 'theme-unusable';
  readonly findings: readonly ThemeFinding[];
  readonly isRetryable = false;
  readonly [MARK] = true;

  constructor(message: string, findings: readonly ThemeFinding[]) {
    super(message);
    this.name = 'ThemeError';
    this.findings = findings;
  }

  /** Works across copies of this package, where `instanceof` does not. */
  static isInstance(value: unknown): value is ThemeError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}
