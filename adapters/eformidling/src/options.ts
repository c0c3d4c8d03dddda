import type { NoarkOptions } from '@hjemmel/noark';

/** A body that may be sent to, by the words the documents know it by. */
export interface Mottaker {
  /** `virksomhet` of the contact in the document, letter for letter. */
  readonly iDokumentet: string;
  readonly navn: string;
  readonly organisasjonsnummer: string;
}

/** What goes between the archives of two bodies. */
export interface ArkivmeldingOptions {
  readonly slag: 'arkivmelding';
  /** Organisation number of the sender. */
  readonly avsender: string;
  /** The name the receiving archive knows the sending system by. */
  readonly system: string;
  readonly mottakere: readonly Mottaker[];
  /** Plans are health records: sent this way only where the kommune has decided so. */
  readonly planer?: boolean;
  readonly tjenesteomraade?: string;
  /** In words, as the receiving archive names it. */
  readonly tilgangsrestriksjon?: string;
  readonly nyForvaltningslovFra?: string;
}

/** A decision to the person it is about: to a digital mailbox, or printed and sent. */
export interface DigitalPostOptions {
  readonly slag: 'digital' | 'print';
  readonly avsender: string;
}

export type EformidlingOptions = ArkivmeldingOptions | DigitalPostOptions;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): boolean => typeof value === 'string' && /^\d{9}$/.test(value);
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isReceiver = (value: unknown): boolean =>
  isRecord(value) && isText(value.iDokumentet) && isText(value.navn) && isNumber(value.organisasjonsnummer);

type Check = readonly [holds: (value: unknown) => boolean, wanted: string, needed?: true];

const common: Readonly<Record<string, Check>> = {
  slag: [
    (value) => ['arkivmelding', 'digital', 'print'].includes(String(value)),
    'arkivmelding, digital or print',
    true,
  ],
  avsender: [isNumber, 'an organisation number of nine digits', true],
};

const forArchives: Readonly<Record<string, Check>> = {
  ...common,
  system: [isText, 'the name the archive knows the sending system by', true],
  mottakere: [
    (value) => Array.isArray(value) && value.every(isReceiver),
    'a list of bodies with number and name',
    true,
  ],
  planer: [(value) => typeof value === 'boolean', 'true or false'],
  tjenesteomraade: [isText, 'a text'],
  tilgangsrestriksjon: [isText, 'a text'],
  nyForvaltningslovFra: [isDate, 'a date, YYYY-MM-DD'],
};

/** Throws TypeError for a setup no delivery could be made with; one option misspelt would quietly be another choice. */
export function assertUsable(options: EformidlingOptions): void {
  const given: unknown = options;
  if (!isRecord(given)) throw new TypeError('eformidling takes an object of options.');
  const checks = given.slag === 'arkivmelding' ? forArchives : common;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of ${Object.keys(checks).join(', ')}`);
  for (const [name, [holds, wanted, needed]] of Object.entries(checks)) {
    if ((needed || given[name] !== undefined) && !holds(given[name])) throw new TypeError(`${name} is ${wanted}`);
  }
}

/** What the shared archive mapping is told; the older arkivmelding has words where other formats have codes. */
export const noarkOptionsOf = (options: ArkivmeldingOptions): NoarkOptions => ({
  system: options.system,
  planer: options.planer ?? false,
  kildeIArkivkopi: false,
  kildeSomVedlegg: false,
  mappe: 'opprett',
  tjenesteomraade: options.tjenesteomraade ?? 'Helse, velferd og bolig',
  tilgangsrestriksjon: options.tilgangsrestriksjon ?? 'Unntatt offentlighet',
  dokumenttype: {
    vedtak: 'Vedtak',
    samarbeidsavtale: 'Avtale',
    'individuell-plan': 'Plan',
    kriseplan: 'Plan',
    intervensjonsplan: 'Plan',
    vedlegg: 'Vedlegg',
  },
  klassifikasjonssystem: '',
  partrolle: 'Part',
  ...(options.nyForvaltningslovFra === undefined ? {} : { nyForvaltningslovFra: options.nyForvaltningslovFra }),
});
