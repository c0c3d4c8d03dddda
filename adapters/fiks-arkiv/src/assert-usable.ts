import { noarkTypes } from '@hjemmel/noark';
import { startingLists } from './code-lists.js';
import type { FiksArkivOptions } from './options.js';

type Check = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const text: Check = (value) => (isText(value) ? undefined : 'a text');
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
const codes: Check = (value) => (Array.isArray(value) && value.every(isText) ? undefined : 'a list of codes');

/** An object with these names and no others. */
const each =
  (names: readonly string[], check: Check): Check =>
  (value) => {
    const isUsable =
      isRecord(value) && Object.entries(value).every(([key, one]) => names.includes(key) && check(one) === undefined);
    return isUsable ? undefined : `${check(undefined)} for any of ${names.join(', ')}`;
  };

const checks: Readonly<Record<keyof FiksArkivOptions, Check>> = {
  system: (value) => (isText(value) ? undefined : 'the name the archive knows the sending system by'),
  planer: flag,
  kildeIArkivkopi: flag,
  kildeSomVedlegg: flag,
  mappe: (value) => (value === 'opprett' || value === 'kjent' ? undefined : 'opprett or kjent'),
  tjenesteomraade: text,
  tilgangsrestriksjon: text,
  dokumenttype: each([...noarkTypes, 'vedlegg'], text),
  klassifikasjonssystem: text,
  partrolle: text,
  arkivdel: text,
  kodelister: each(Object.keys(startingLists), codes),
  arkivKonto: text,
  nyForvaltningslovFra: (value) => (isDate(value) ? undefined : 'a date, YYYY-MM-DD'),
};

/** Options come from files too: one that is misspelt or of another kind would quietly be another choice. Throws TypeError. */
export function assertUsable(options: FiksArkivOptions): void {
  const given: unknown = options;
  if (!isRecord(given)) throw new TypeError('fiksArkiv takes an object of options.');
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of ${Object.keys(checks).join(', ')}`);
  for (const [name, check] of Object.entries(checks)) {
    if (name !== 'system' && given[name] === undefined) continue;
    const wanted = check(given[name]);
    if (wanted !== undefined) throw new TypeError(`${name} is ${wanted}`);
  }
}
