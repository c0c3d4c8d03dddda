/** Statements with their values, inside a transaction or alone. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements without values; the rows of the last one. */
  script<Row = Record<string, unknown>>(text: string): Promise<readonly Row[]>;
}

/** PGlite or PostgreSQL. Nothing above this knows which. */
export interface Database extends Sql {
  /** Whether nobody else can be at work in it, so that whatever is under way at opening was left by the dead. */
  readonly exclusive: boolean;
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
