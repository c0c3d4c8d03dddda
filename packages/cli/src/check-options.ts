import type { Language } from '@hjemmel/validator';
import type { CheckOptions } from './check-file.js';
import type { CliContext } from './context.js';
import { isoDate } from './flags.js';

/** What the date flags gave. */
export interface DateFlags {
  readonly lang: Language;
  readonly iDag?: string;
  readonly lovdato?: string;
  readonly nyForvaltningslovFra?: string;
}

/** Flags to options; today comes from the clock only when it was not given. Throws CliError on a date that is none. */
export function checkOptions(
  { lang, iDag, lovdato, nyForvaltningslovFra: newAct }: DateFlags,
  context: Pick<CliContext, 'today'>,
): CheckOptions {
  return {
    lang,
    today: iDag === undefined ? context.today() : isoDate(iDag, 'i-dag', lang),
    ...(lovdato !== undefined && { lawDate: isoDate(lovdato, 'lovdato', lang) }),
    ...(newAct !== undefined && { nyForvaltningslovFra: isoDate(newAct, 'ny-forvaltningslov-fra', lang) }),
  };
}
