import { norwegianDay } from '@hjemmel/law';

/** Today in Norway; the one place where the page reads the clock for a rule. */
export const today = (): string => norwegianDay(new Date());
