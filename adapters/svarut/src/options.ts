export type Signaturtype = 'AUTENTISERT_SIGNATUR' | 'AVANSERT_SIGNATUR';

export interface SvarUtOptions {
  /** Name of the sending system, at most 100 letters. */
  readonly avgivendeSystem: string;
  /**
   * Nothing but digital mailboxes: then nobody promises that it arrives, and nobody tells when it does not. Never for a vedtak.
   * Default false: what is not opened digitally is printed and posted.
   */
  readonly kunDigitalLevering?: boolean;
  /** How an agreement is to be signed in the channel; left out, it is not signed there. */
  readonly signatur?: Signaturtype;
  /** Days a person has to sign. Default 30. */
  readonly signeringDager?: number;
  readonly konteringskode?: string;
}

type Check = readonly [holds: (value: unknown) => boolean, wanted: string, needed?: true];

const isText = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

const checks: Readonly<Record<keyof SvarUtOptions, Check>> = {
  avgivendeSystem: [isText(100), 'a text of at most 100 letters', true],
  kunDigitalLevering: [(value) => typeof value === 'boolean', 'true or false'],
  signatur: [
    (value) => value === 'AUTENTISERT_SIGNATUR' || value === 'AVANSERT_SIGNATUR',
    'AUTENTISERT_SIGNATUR or AVANSERT_SIGNATUR',
  ],
  signeringDager: [
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 365,
    'a whole number of days from 1 to 365',
  ],
  konteringskode: [isText(20), 'a text of at most 20 letters'],
};

/** Throws TypeError for a setup no delivery could be made with; one option misspelt would quietly be another choice. */
export function assertUsable(options: SvarUtOptions): void {
  const given = options as unknown as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of ${Object.keys(checks).join(', ')}`);
  for (const [name, [holds, wanted, needed]] of Object.entries(checks)) {
    if ((needed || given[name] !== undefined) && !holds(given[name])) throw new TypeError(`${name} is ${wanted}`);
  }
}
