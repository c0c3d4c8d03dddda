import type { Notified } from '../deadlines/start-of-period.js';
import type { LegalBasisCode } from '../legal-bases/legal-basis.js';
import type { InForceOptions } from '../provisions/in-force.js';

/** What klagefrist is asked; every date is a local date 'YYYY-MM-DD', and what is not known is left out, never guessed. */
export interface KlagefristQuestion extends InForceOptions {
  readonly legalBasis: LegalBasisCode | (string & {});
  readonly underretning: Notified;
  /** Names the office the appeal is decided by; the day does not depend on it. */
  readonly kommunenummer?: string;
  /** Set when reasons were asked for and came later. */
  readonly begrunnelseMottatt?: string;
  /** The day of the decision, which chooses the law; left out, the day the person was told stands for it. */
  readonly lawDate?: string;
}

/** The dates of a question by name, as a refusal points to them. */
export type KlagefristDate =
  | 'lawDate'
  | 'mottatt'
  | 'tilgjengelig'
  | 'varselSendt'
  | 'kunnskap'
  | 'begrunnelseMottatt'
  | 'nyForvaltningslovFra';

/** Why no period can be stated. `ukjent-maate`: how the person was told is none of `Notified`; `dato-rekkefoelge`: the date in `field` is before the one in `before`. */
export type KlagefristRefusal =
  | {
      readonly ok: false;
      readonly reason:
        | 'ukjent-grunnlag'
        | 'ukjent-maate'
        | 'ukjent-kommune'
        | 'ikke-i-kraft'
        | 'utenfor-omfang'
        | 'maa-oppgis'
        | 'lovdato-mangler';
    }
  | { readonly ok: false; readonly reason: 'ugyldig-dato'; readonly field: KlagefristDate }
  | {
      readonly ok: false;
      readonly reason: 'dato-rekkefoelge';
      readonly field: KlagefristDate;
      readonly before: KlagefristDate;
    };
