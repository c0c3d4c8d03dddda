/** Statements with their values, inside a transaction or alone. */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements without values; the rows of the last one. */
  script<Row = Record<string, unknown>>(text: string): Promise<readonly Row[]>;
  /** Runs it when the transaction stands, never if it does not; at once outside one. */
  later(run: () => void): void;
}

/** Runs `begin` with a list for what is to be run `later`, and then that, unless it failed. */
export async function withLater<Result>(begin: (later: (() => void)[]) => Promise<Result>): Promise<Result> {
  const later: (() => void)[] = [];
  const result = await begin(later);
  for (const run of later) run();
  return result;
}

/** PGlite or PostgreSQL. Nothing above this knows which. */
export interface Database extends Sql {
  /** Whether nobody else can be at work in it, so that whatever is under way at opening was left by the dead. */
  readonly exclusive: boolean;
  /** `work` may be run again where two transactions were in each other's way, and does nothing but statements. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Gives the room of deleted rows back, so that what was in them is not left lying. */
  shrink(table: string): Promise<void>;
  close(): Promise<void>;
}
