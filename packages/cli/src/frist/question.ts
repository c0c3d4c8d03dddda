import type { KlagefristQuestion } from '@hjemmel/law';
import type { Language } from '@hjemmel/validator';
import { CliError } from '../cli-error.js';
import { fristTexts } from '../texts/frist/index.js';

export type Maate = 'papir' | 'digitalt' | 'muntlig' | 'ingen';

/** The flags that make up a question, as they were written. */
export interface QuestionFlags {
  readonly lang: Language;
  readonly grunnlag: string;
  readonly mottatt?: string;
  readonly maate?: Maate;
  readonly varsel?: string;
  readonly tilgjengelig?: string;
  readonly begrunnelse?: string;
  readonly kommune?: string;
  readonly lovdato?: string;
  readonly nyForvaltningslovFra?: string;
}

function maateOf({ maate, varsel, tilgjengelig }: QuestionFlags): Maate {
  return maate ?? (varsel === undefined && tilgjengelig === undefined ? 'papir' : 'digitalt');
}

function digital({ mottatt, varsel, tilgjengelig, lang }: QuestionFlags): KlagefristQuestion['underretning'] {
  if (mottatt !== undefined) throw new CliError(2, fristTexts[lang].refused.digitalFlag);
  return {
    maate: 'digital',
    ...(varsel !== undefined && { varselSendt: varsel }),
    ...(tilgjengelig !== undefined && { tilgjengelig }),
  };
}

function underretning(flags: QuestionFlags): KlagefristQuestion['underretning'] {
  const maate = maateOf(flags);
  if (maate === 'digitalt') return digital(flags);
  const { paperFlag } = fristTexts[flags.lang].refused;
  if (flags.varsel !== undefined) throw new CliError(2, paperFlag('--varsel'));
  if (flags.tilgjengelig !== undefined) throw new CliError(2, paperFlag('--tilgjengelig'));
  const { mottatt } = flags;
  if (maate === 'ingen') return { maate, ...(mottatt !== undefined && { kunnskap: mottatt }) };
  return { maate, ...(mottatt !== undefined && { mottatt }) };
}

/** Flags to a question; with no date at all the law of today is asked. Throws CliError for flags that do not go together. */
export function questionOf(flags: QuestionFlags, today: string): KlagefristQuestion {
  const { grunnlag, kommune, begrunnelse, nyForvaltningslovFra, mottatt, varsel, tilgjengelig } = flags;
  const undated = (mottatt ?? varsel ?? tilgjengelig ?? begrunnelse) === undefined;
  const lawDate = flags.lovdato ?? (undated ? today : undefined);
  return {
    legalBasis: grunnlag,
    underretning: underretning(flags),
    ...(kommune !== undefined && { kommunenummer: kommune }),
    ...(begrunnelse !== undefined && { begrunnelseMottatt: begrunnelse }),
    ...(lawDate !== undefined && { lawDate }),
    ...(nyForvaltningslovFra !== undefined && { nyForvaltningslovFra }),
  };
}
