import type { Merknad, Sikkerhet } from '../provisions/provision.js';
import type { ProvisionId } from '../provisions/register.js';

/** The closed list of legal bases a decision can rest on; avvisning is an outcome, never a basis. */
export type LegalBasisCode =
  | 'HOL_3_2_6_A'
  | 'HOL_3_2_6_B'
  | 'HOL_3_2_6_C'
  | 'HOL_3_2A'
  | 'HOL_3_6'
  | 'HOL_3_8'
  | 'HOL_3_2_OTHER'
  | 'PBRL_2_5'
  | 'EGENANDEL'
  | 'SOTJL_17'
  | 'SOTJL_18'
  | 'SOTJL_19'
  | 'SOTJL_27'
  | 'SOTJL_28'
  | 'SOTJL_33'
  | 'SOTJL_29'
  | 'NAVL_15'
  | 'BSL_6'
  | 'KOMM_BOLIG'
  | 'KOMM_ANNET'
  | 'UTENFOR_LOV'
  | 'HOL_9'
  | 'ANNEN_LOV';

/** Whom a letter names as help; 'pasient-og-brukerombudet' only where the ombud may act (pbrl §§ 8-1, 8-2). */
export type HelpCode = 'kommunen' | 'nav-kontoret' | 'statsforvalteren' | 'pasient-og-brukerombudet' | 'nav';

/** Who may try a decision that is out of scope here. */
export type ReviewBody = 'statsforvalteren' | 'barneverns-og-helsenemnda';

/** Where the answers of a basis are found in the law; printed by explanations and, by topic, in the notice. */
export interface LegalBasisSources {
  readonly regime: readonly ProvisionId[];
  readonly klageinstans: readonly ProvisionId[];
  readonly klagefrist: readonly ProvisionId[];
  readonly sendesTil: readonly ProvisionId[];
  readonly form: readonly ProvisionId[];
  readonly utsattIverksetting: readonly ProvisionId[];
  /** Where the appeal body may order measures at once, when a person is left without what the basis gives. */
  readonly midlertidigeTiltak?: readonly ProvisionId[];
  /** Where it is inferred from that chapters IV and V apply. */
  readonly fvl45?: readonly ProvisionId[];
}

/** One row of the decision table from legal basis to appeal information. */
export interface LegalBasis {
  readonly code: LegalBasisCode;
  readonly navn: { readonly nb: string; readonly nn: string; readonly en: string };
  /** The provisions the decision itself may rest on, of every date; filter by inForce. */
  readonly provisions: readonly ProvisionId[];
  readonly regime: 'pbrl' | 'fvl' | 'annen';
  /** Whether forvaltningsloven chapters IV and V apply: for some health and care services only above two weeks. */
  readonly fvl45: 'ja-over-to-uker' | 'ja' | 'nei';
  readonly klageinstans: 'statsforvalter' | 'kommunal-klageinstans' | 'oppgis-av-kaller';
  /** Every body that may try such a decision, where it is not the one appeal body alone. */
  readonly proevesAv?: readonly ReviewBody[];
  readonly uker: 3 | 4 | null;
  readonly help: readonly HelpCode[];
  /** What the letter cites, of every date; appealFor picks what applies on the law date. */
  readonly hjemler: readonly ProvisionId[];
  readonly kilder: LegalBasisSources;
  readonly sikkerhet: Sikkerhet;
  /** Why no appeal information is given for this basis, where it is not. */
  readonly refusal?: 'utenfor-omfang' | 'maa-oppgis';
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
  readonly merknad?: Merknad;
  /** How sure it is that chapters IV and V apply, where less sure than the rest. */
  readonly fvl45Sikkerhet?: Sikkerhet;
}
