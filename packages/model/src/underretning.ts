/** What can happen to a letter on its way. */
export const hendelser = [
  'tilgjengelig',
  'varselSendt',
  'varselFeilet',
  'aapnet',
  'skrevetUt',
  'kommetFrem',
  'overlevert',
  'lestOpp',
  'kommetIRetur',
] as const;

/** The ways a letter comes to a person. */
export const maater = ['digital', 'papir', 'muntlig'] as const;

/**
 * One thing that happened to a finished document on its way to a person, appended to the delivery log and never to the
 * document. The same event told twice has the same `id`.
 */
export interface Underretning {
  readonly id: string;
  /** When it happened, ISO with offset, as the channel or the person who saw it says. */
  readonly tid: string;
  readonly hendelse: (typeof hendelser)[number];
  readonly maate: (typeof maater)[number];
  readonly dokument: { readonly id: string; readonly versjon: number };
  /** Id of the `mottaker` row. */
  readonly mottaker: string;
  /** Whether the channel reported it or a person at the kommune recorded it. */
  readonly kilde: 'kanal' | 'person';
}
