import { dokumenttyper, isCode, tjenestetyper } from './codes.js';

/** A unit in the address register: its name there, and its HER-id. */
export interface Enhet {
  readonly navn: string;
  readonly herId: string;
  /** Nine digits, beside the HER-id. */
  readonly organisasjonsnummer?: string;
}

/** A person in the address register. */
export interface Fagperson {
  readonly fornavn: string;
  readonly etternavn: string;
  readonly herId: string;
}

/** Both levels of an address: the organisation, and the service or person inside it. */
export type Adressat = { readonly virksomhet: Enhet } & (
  | { readonly tjeneste: Enhet; readonly person?: never }
  | { readonly person: Fagperson; readonly tjeneste?: never }
);

/** One who may be sent to, by the words the documents know them by. */
export type Mottakeradresse = Adressat & {
  /** `virksomhet` of the contact in the document, letter for letter. */
  readonly iDokumentet: string;
  /** `navn` of the contact too, where one organisation has several addresses. */
  readonly kontakt?: string;
};

export const planTypes = ['kriseplan', 'individuell-plan', 'intervensjonsplan'] as const;
export type PlanType = (typeof planTypes)[number];

export interface KithOptions {
  /** Who we are; answers to anyone else are not ours. */
  readonly avsender: Adressat;
  readonly adressebok: readonly Mottakeradresse[];
  /** 9602 code of each plan. An intervensjonsplan is sent only where it has been given one. */
  readonly dokumenttyper?: Partial<Readonly<Record<PlanType, string>>>;
  /** The kommune's own service codes as 9151 codes. Left out, the codes of a vedtak are read as 9151. */
  readonly tjenestekoder?: Readonly<Record<string, string>>;
  /** Most bytes of letter and enclosures: 10 MB unless told, never above 18 MB. */
  readonly maksByte?: number;
}

export interface Settings {
  readonly avsender: Adressat;
  readonly adressebok: readonly Mottakeradresse[];
  readonly dokumenttyper: Partial<Readonly<Record<PlanType, string>>>;
  readonly tjenestekoder: Readonly<Record<string, string>>;
  readonly maksByte: number;
}

const usualBytes = 10_000_000;
const mostBytes = 18_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isHerId = (value: unknown): boolean => typeof value === 'string' && /^\d{1,10}$/.test(value);

function isEnhet(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.navn) || !isHerId(value.herId)) return false;
  const { organisasjonsnummer: number } = value;
  return number === undefined || (typeof number === 'string' && /^\d{9}$/.test(number));
}

const isFagperson = (value: unknown): boolean =>
  isRecord(value) && isText(value.fornavn) && isText(value.etternavn) && isHerId(value.herId);

function isAdressat(value: unknown): boolean {
  if (!isRecord(value) || !isEnhet(value.virksomhet)) return false;
  const { tjeneste, person } = value;
  return (isEnhet(tjeneste) && person === undefined) || (isFagperson(person) && tjeneste === undefined);
}

const isAddress = (value: unknown): boolean =>
  isRecord(value) &&
  isAdressat(value) &&
  isText(value.iDokumentet) &&
  (value.kontakt === undefined || isText(value.kontakt));

const every = (value: unknown, keys: readonly string[] | undefined, codes: (code: string) => boolean): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, one]) => keys?.includes(key) !== false && typeof one === 'string' && codes(one));

const isBytes = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= mostBytes;

const checks: Readonly<Record<keyof KithOptions, readonly [(value: unknown) => boolean, string]>> = {
  avsender: [isAdressat, 'virksomhet, and tjeneste or person, each with name and HER-id'],
  adressebok: [(value) => Array.isArray(value) && value.every(isAddress), 'a list of addresses on two levels'],
  dokumenttyper: [
    (value) => every(value, planTypes, (code) => isCode(dokumenttyper, code)),
    `for a plan, one of ${Object.keys(dokumenttyper.codes).join(', ')}`,
  ],
  tjenestekoder: [
    (value) => every(value, undefined, (code) => isCode(tjenestetyper, code)),
    `for each code one of ${Object.keys(tjenestetyper.codes).join(', ')}`,
  ],
  maksByte: [isBytes, `a number of bytes up to ${mostBytes}`],
};

/** Throws TypeError for a setup no delivery could be made with; one option misspelt would quietly be another choice. */
export function settingsOf(options: KithOptions): Settings {
  const given: unknown = options;
  if (!isRecord(given)) throw new TypeError('kith takes an object of options.');
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of ${Object.keys(checks).join(', ')}`);
  for (const [name, [holds, wanted]] of Object.entries(checks)) {
    const isNeeded = name === 'avsender' || name === 'adressebok';
    if ((isNeeded || given[name] !== undefined) && !holds(given[name])) throw new TypeError(`${name} is ${wanted}`);
  }
  return {
    avsender: options.avsender,
    adressebok: options.adressebok,
    dokumenttyper: { kriseplan: 'A01-2', 'individuell-plan': 'A02-2', ...options.dokumenttyper },
    tjenestekoder:
      options.tjenestekoder ?? Object.fromEntries(Object.keys(tjenestetyper.codes).map((code) => [code, code])),
    maksByte: options.maksByte ?? usualBytes,
  };
}
