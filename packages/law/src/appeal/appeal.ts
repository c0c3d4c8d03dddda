import type { CountedFrom } from '../deadlines/start-of-period.js';
import type { HelpCode, LegalBasisCode } from '../legal-bases/legal-basis.js';
import type { InForceOptions } from '../provisions/in-force.js';
import type { Sikkerhet } from '../provisions/provision.js';
import type { ProvisionId } from '../provisions/register.js';

/** The body an appeal is decided by; a municipal body has no name here, because each kommune has its own. */
export interface AppealBody {
  readonly type: 'statsforvalter' | 'kommunal-klageinstans';
  readonly navn?: string;
  readonly organisasjonsnummer?: string;
}

/** One step of the reasoning, as data an explanation can print. */
export interface AppealReason {
  readonly step:
    | 'regime'
    | 'klageinstans'
    | 'klagefrist'
    | 'start'
    | 'beregning'
    | 'sendes-til'
    | 'form'
    | 'innsyn'
    | 'hjelp';
  readonly provision: ProvisionId;
}

/**
 * Choices beyond basis, kommune and date: unknown duration counts as over two weeks, a dismissal cites fvl § 2 as well, and a klage
 * the kommune's own appeal body has dismissed goes to the statsforvalter (fvl § 28 third paragraph).
 */
export interface AppealOptions extends InForceOptions {
  readonly varighet?: 'over-to-uker' | 'inntil-to-uker' | 'ukjent';
  readonly avvisning?: boolean;
  readonly avvistKlage?: boolean;
}

/** Everything a letter needs to say about the appeal, with sources; all provision lists are right for the law date. */
export interface Appeal {
  readonly ok: true;
  readonly legalBasis: LegalBasisCode;
  /** Equal for bases whose notice may be shared: same body, weeks, start and help. */
  readonly regime: string;
  readonly klageinstans: AppealBody;
  readonly klagefrist: {
    readonly uker: 3 | 4;
    readonly regnesFra: CountedFrom;
    readonly hjemmel: readonly ProvisionId[];
  };
  /** What the letter cites. */
  readonly hjemler: readonly ProvisionId[];
  readonly sendesTil: readonly ProvisionId[];
  readonly form: readonly ProvisionId[];
  readonly innsyn: readonly ProvisionId[];
  readonly utsattIverksetting: readonly ProvisionId[];
  /** Whether forvaltningsloven chapters IV and V (or chapter 7 of the 2025 act) apply to the decision. */
  readonly fvl45: boolean;
  readonly help: readonly HelpCode[];
  /** Whether Pasient- og brukerombudet may be named: health and care only. */
  readonly ombud: boolean;
  readonly sikkerhet: Sikkerhet;
  readonly because: readonly AppealReason[];
}

/** Why no appeal information can be given. */
export interface AppealRefusal {
  readonly ok: false;
  readonly reason:
    | 'ukjent-grunnlag'
    | 'ukjent-kommune'
    | 'ugyldig-dato'
    | 'utenfor-omfang'
    | 'maa-oppgis'
    | 'ikke-i-kraft';
}
