import type { DeliveryState } from '@hjemmel/adapter';
import type { JobKind } from './queue.js';

/** One sending as its row holds it. `jobb` is the job that will do, or does, the next thing; without it nothing will. */
export interface SendingRow {
  readonly id: string;
  readonly grunnlag: string;
  readonly adapter: string;
  readonly dokumenttype: string;
  readonly dokument: string;
  readonly versjon: number;
  readonly mottaker: string;
  readonly til_person: boolean;
  readonly rendisjon: string;
  readonly serie: number;
  readonly tilstand: DeliveryState;
  readonly sha256: string;
  readonly forsoek: number;
  readonly spurt: number;
  readonly bestilt: string;
  readonly neste: string | null;
  readonly jobb: string | null;
  readonly jobbtype: JobKind | null;
  readonly brukt_opp: boolean;
  readonly brikker: Readonly<Record<string, DeliveryState>>;
  readonly fremdrift: unknown;
  readonly adresse_klarert_av: string | null;
  readonly svar_innen: Date | null;
  readonly avsluttet: Date | null;
  readonly slettet: boolean;
}
