import type {
  Avsender,
  Deling,
  Dokumentspraak,
  Erstatter,
  Mottaker,
  Paaroerende,
  Person,
  Representant,
  Saksreferanse,
  Samtykke,
  Signatur,
  SkjermFor,
  Status,
  Utvidelser,
  Vedlegg,
} from './generated/documents.js';

/** The fields every document has, whatever its type; a vendor's own type has them too. */
export interface BaseDocument {
  readonly $schema: string;
  readonly type: string;
  readonly skjemaversjon: string;
  readonly id: string;
  readonly versjon: number;
  readonly erstatter?: Erstatter;
  readonly status: Status;
  readonly spraak: Dokumentspraak;
  readonly opprettet: string;
  readonly sistEndret: string;
  readonly avsender: Avsender;
  readonly bruker: Person;
  readonly representant?: readonly Representant[];
  readonly paaroerende?: readonly Paaroerende[];
  readonly mottaker: readonly Mottaker[];
  readonly skjermFor?: readonly SkjermFor[];
  readonly saksreferanse?: Saksreferanse;
  readonly noeytralTittel?: string;
  readonly samtykke?: readonly Samtykke[];
  readonly deling?: readonly Deling[];
  readonly signatur?: readonly Signatur[];
  readonly vedlegg?: readonly Vedlegg[];
  readonly utvidelser?: Utvidelser;
}
