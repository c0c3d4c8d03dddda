import type { AppealBody } from '../appeal/appeal.js';
import type { SkippedDay } from '../deadlines/skipped-days.js';
import type { CountedFrom, Notified, PeriodRefusal } from '../deadlines/start-of-period.js';
import type { LegalBasisCode } from '../legal-bases/legal-basis.js';
import type { Merknad, Sikkerhet } from '../provisions/provision.js';
import type { ProvisionId } from '../provisions/register.js';

interface Told {
  readonly provisions: readonly ProvisionId[];
}

/** One step of the calculation as data; the words are made by whoever shows it. */
export type KlagefristStep = Told &
  (
    | {
        readonly step: 'grunnlag';
        readonly legalBasis: LegalBasisCode;
        readonly lawDate: string;
        readonly nyForvaltningslov: boolean;
      }
    | { readonly step: 'lengde'; readonly uker: 3 | 4 }
    | {
        readonly step: 'start';
        readonly maate: Notified['maate'] | 'begrunnelse';
        readonly regnesFra: CountedFrom;
        readonly dato: string;
        readonly tidligst: boolean;
        readonly sikkerhet: Sikkerhet;
      }
    | {
        readonly step: 'start-ukjent';
        readonly regnesFra: CountedFrom;
        readonly reason: Exclude<PeriodRefusal, 'ugyldig-dato'>;
      }
    | { readonly step: 'ukedag'; readonly dato: string; readonly uker: 3 | 4 }
    | { readonly step: 'flytting'; readonly dag: SkippedDay }
    | { readonly step: 'siste-dag'; readonly dato: string; readonly tidligst: boolean }
    | { readonly step: 'regel'; readonly uker: 3 | 4; readonly regnesFra: CountedFrom }
    /** Under the act of 2025, however it is sent. */
    | { readonly step: 'i-tide' }
    | { readonly step: 'i-tide-papir' }
    | { readonly step: 'i-tide-digitalt' }
    | { readonly step: 'sendes-til' }
    | { readonly step: 'klageinstans'; readonly klageinstans: KlagefristBody; readonly nyForvaltningslov: boolean }
    | { readonly step: 'for-sent'; readonly nyForvaltningslov: boolean }
  );

/** The appeal body, or that the register has none that is confirmed and the caller must state it. */
export type KlagefristBody = AppealBody | { readonly type: 'oppgis-av-kaller' };

/**
 * The period for one decision. `sisteDag` is missing when its start is not known: then only the rule in words can be given.
 * With `tidligst` it is the earliest day the period can end, because knowledge may have come later.
 */
export interface Klagefrist {
  readonly ok: true;
  readonly legalBasis: LegalBasisCode;
  readonly lawDate: string;
  readonly lawVersion: string;
  readonly uker: 3 | 4;
  readonly regnesFra: CountedFrom;
  readonly start?: string;
  readonly sisteDag?: string;
  readonly tidligst: boolean;
  readonly klageinstans: KlagefristBody;
  /** The least certain of what the answer rests on. */
  readonly sikkerhet: Sikkerhet;
  /** The remark of the register on the legal basis. */
  readonly merknad?: Merknad;
  /** Whether the administration act of 2025 was used, on a day the caller has given for its entry into force. */
  readonly nyForvaltningslov: boolean;
  readonly steps: readonly KlagefristStep[];
}
