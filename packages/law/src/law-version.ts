import { readIsoDate } from './calendar/iso-date.js';

/** Version of the law data (year.month.patch), with its own changelog; named in every finding report, rendering and receipt. */
export const lawVersion = '2026.11.1';

/** The local date of the consolidated law text the register was last read against. */
export const lawChecked = '2026-07-02';

/**
 * The last local date the register may be used without a warning.
 * The tolkeloven § 7 exemption ends 2026-12-31 and amounts and amendments change on 1 January: January 2027 is for the review.
 */
export const lawReviewBy = '2027-01-31';

/** True after the review date, and for a `today` that is not a date: an unknown day is no proof that the data are fresh. */
export function lawOutdated(today: string): boolean {
  return readIsoDate(today) === undefined || today > lawReviewBy;
}
