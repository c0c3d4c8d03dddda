export type Severity = 'error' | 'warning' | 'info';

/** Languages that messages are written in. */
export type Language = 'nb' | 'nn' | 'en';

/** Values that fill the places in a message. Never a value from the document: names of fields, codes, limits and dates only. */
export type Params = Readonly<Record<string, string | number>>;

/** What is wrong with a document, as data; the words are made late with `formatMessage`. */
export interface Finding {
  /** `<type>/<rule>`, `felles/<rule>`, `fil/<rule>` (a finished file) or `skjema/<keyword>`; stable for ever. */
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to the place; for a missing field, to where it should stand. */
  readonly path: string;
  readonly params: Params;
  /** Ids of the provisions it rests on, in force on the law date; left out where there is none. */
  readonly hjemmel?: readonly string[];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
