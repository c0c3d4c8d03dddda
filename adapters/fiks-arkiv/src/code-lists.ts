/** The lists of one archive that a sender writes codes from. */
export interface CodeLists {
  readonly tilgangsrestriksjon: readonly string[];
  readonly dokumenttype: readonly string[];
  readonly klassifikasjonssystem: readonly string[];
  readonly partrolle: readonly string[];
  /** Left out, the adapter names no arkivdel. */
  readonly arkivdel: readonly string[];
}

/** The commit of the specification the message types, schemas and starting values were checked against. */
export const specificationCommit = 'df8afce33363428438df02531af4adc32a192019';

/** Starting values; an archive's own lists replace them. `tilgangsrestriksjon` and `arkivdel` have no national list. */
export const startingLists: CodeLists = {
  tilgangsrestriksjon: ['UO'],
  dokumenttype: ['AVTALE', 'KORR', 'MELDING', 'RAPPORT', 'UTREDNING', 'VEDTAK'],
  klassifikasjonssystem: ['PNR'],
  partrolle: ['A', 'F', 'K', 'P'],
  arkivdel: [],
};
