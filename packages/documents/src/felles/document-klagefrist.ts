import type { PeriodRefusal, ProvisionId, Sikkerhet } from '@hjemmel/law';
import type { Underretning } from '@hjemmel/model';

/** The period of one recipient and one regime of a letter. Dates are Norwegian days; `sisteDag` is absent where `grunn` says why. */
export interface DocumentKlagefrist {
  /** Id of the `mottaker` row. */
  readonly mottaker: string;
  /** Id of the `klagerett` entry. */
  readonly klagerett: string;
  readonly uker: number;
  readonly regnesFra: 'kunnskap' | 'kommetFrem';
  readonly start?: string;
  readonly sisteDag?: string;
  /** The period may have begun later, but not earlier. */
  readonly tidligst?: boolean;
  readonly sikkerhet?: Sikkerhet;
  readonly grunn?: PeriodRefusal | 'ikke-underrettet';
  /** What the answer rests on, oldest first. */
  readonly hendelser: readonly Underretning[];
  readonly because: readonly ProvisionId[];
}
