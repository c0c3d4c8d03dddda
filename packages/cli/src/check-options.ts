import type { Language } from '@hjemmel/validator';
import type { CheckOptions } from './check-file.js';
import type { CliContext } from './context.js';
import { isoDate } from './flags.js';

/** The date flags every judging command has. */
export interface DateFlags {
  readonly lang: Language;
  readonly iDag?: string;
  readonly lovdato?: string;
}

/** Flags to options; today comes from the clock only when it was not given. Throws CliError on a date that is none. */
export function checkOptions({ lang, iDag, lovdato }: DateFlags, context: Pick<CliContext, 'today'>): CheckOptions {
  const today = iDag === undefined ? context.today() : isoDate(iDag, 'i-dag', lang);
  return { lang, today, ...(lovdato !== undefined && { lawDate: isoDate(lovdato, 'lovdato', lang) }) };
}
