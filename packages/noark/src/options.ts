import type { InForceOptions } from '@hjemmel/law';

/** The document types the mapping knows. */
export const noarkTypes = ['vedtak', 'samarbeidsavtale', 'individuell-plan', 'kriseplan', 'intervensjonsplan'] as const;

export type NoarkType = (typeof noarkTypes)[number];

/** How one archive wants its records. Codes are the archive's own; whether they are in its lists is checked before this. */
export interface NoarkOptions extends InForceOptions {
  /** The name the archive knows the sending system by. */
  readonly system: string;
  /** Plans are health records first: kept in the archive only where the kommune has decided so. */
  readonly planer: boolean;
  /** Whether the archive has agreed to a PDF/A-3a that carries the document itself. */
  readonly kildeIArkivkopi: boolean;
  /** Whether the document goes along as JSON, as an attachment in production format. */
  readonly kildeSomVedlegg: boolean;
  /** Whether the message makes the case in the archive, or only refers to it. */
  readonly mappe: 'opprett' | 'kjent';
  /** The service area in the title of the case; shown to the public. */
  readonly tjenesteomraade: string;
  readonly tilgangsrestriksjon: string;
  readonly dokumenttype: Readonly<Record<NoarkType | 'vedlegg', string>>;
  readonly klassifikasjonssystem: string;
  readonly partrolle: string;
  readonly arkivdel?: string;
}
