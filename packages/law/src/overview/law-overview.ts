import { lawChecked, lawOutdated, lawReviewBy, lawVersion } from '../law-version.js';
import { legalBases } from '../legal-bases/register.js';
import { provisions } from '../provisions/register.js';
import { statutes } from '../provisions/statutes.js';
import { type Remark, remarks, type Unconfirmed, unconfirmed } from '../unconfirmed.js';
import { type LawChangeDay, lawChanges } from './law-changes.js';
import { actsSideBySide, type SideBySide } from './side-by-side.js';

/** The state of the law data on one day: how old they are, how much they hold, and all that is not confirmed. */
export interface LawOverview {
  readonly versjon: string;
  /** The local date the law text was last read. */
  readonly kontrollert: string;
  /** The last local date the data may be used without a warning. */
  readonly gjennomgaasInnen: string;
  readonly utdatert: boolean;
  readonly antall: { readonly lover: number; readonly bestemmelser: number; readonly grunnlag: number };
  readonly ubekreftet: readonly Unconfirmed[];
  /** What is confirmed, but with a remark. */
  readonly merknader: readonly Remark[];
  readonly sideOmSide: readonly SideBySide[];
  readonly endringer: readonly LawChangeDay[];
}

/** The law data as they stand; `today` is a local date and decides only whether they are past their review. */
export function lawOverview(today: string): LawOverview {
  return {
    versjon: lawVersion,
    kontrollert: lawChecked,
    gjennomgaasInnen: lawReviewBy,
    utdatert: lawOutdated(today),
    antall: {
      lover: Object.keys(statutes).length,
      bestemmelser: provisions().length,
      grunnlag: legalBases().length,
    },
    ubekreftet: unconfirmed(),
    merknader: remarks(),
    sideOmSide: actsSideBySide(),
    endringer: lawChanges(),
  };
}
