import type { Language } from '@hjemmel/validator';
import { CliError } from './cli-error.js';
import { cliTexts } from './texts/index.js';

/** Flags that several commands share. */
export const langFlag = {
  kind: 'enum',
  values: ['nb', 'nn', 'en'],
  default: 'nb',
  brief: 'Språket i meldingene',
} as const satisfies { kind: 'enum'; values: readonly Language[]; default: Language; brief: string };

const dateFlag = { kind: 'parsed', parse: String, optional: true, placeholder: 'dato' } as const;

/** The dates every judging command can be given. */
export const dateFlags = {
  iDag: { ...dateFlag, brief: 'Dagen frister og revisjon regnes fra (standard: i dag)' },
  lovdato: { ...dateFlag, brief: 'Dagen loven skal gjelde for (standard: dokumentets egen dato)' },
  nyForvaltningslovFra: { ...dateFlag, brief: 'Dagen forvaltningsloven av 2025 trer i kraft (standard: ikke satt)' },
} as const;

export const themeFlag = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'fil',
  brief: 'Kommunens tema: logo, farger, skrift, adresse og bunntekst (standard: et nøytralt tema)',
} as const;

export const outFlag = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'sti',
  brief: 'Fila som skrives (standard: standard ut)',
} as const;

/** For commands that answer one question rather than judge files. */
export const plainReportFlag = {
  kind: 'enum',
  values: ['pretty', 'json'],
  default: 'pretty',
  brief: 'Hvordan svaret skrives',
} as const;

/** A date as it was written, or CliError. */
export function isoDate(value: string, flag: string, lang: Language): string {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!real) throw new CliError(2, cliTexts[lang].errors.badDate(flag));
  return value;
}
