/** The words every document shares. Functions take what the sentence needs and return the whole sentence. */
export interface FellesTexts {
  readonly labels: {
    readonly page: string;
    readonly draft: string;
    readonly redacted: string;
    readonly recipient: string;
    readonly sender: string;
    readonly lawVersion: string;
    readonly contents: string;
    readonly date: string;
    readonly saksnummer: string;
    readonly saksbehandler: string;
    readonly to: string;
    readonly concerns: string;
    readonly born: string;
    readonly phone: string;
    readonly returnAddress: string;
  };
  readonly months: readonly string[];
  readonly and: string;
  readonly or: string;
  readonly yes: string;
  readonly no: string;
  readonly missing: (what: string) => string;
  /** Printed under the heading of a document that no longer applies. */
  readonly standing: Readonly<Record<'erstattet' | 'opphevet', string>>;
  readonly neutralTitle: (kommune: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly fromOn: (from: string) => string;
  readonly signatureForm: {
    readonly haandskrevet: string;
    readonly elektronisk: (metode: string) => string;
    readonly elektroniskGodkjent: string;
    readonly muntligNotert: (av: string) => string;
    readonly merkeMedVitne: (vitne: string) => string;
  };
}
