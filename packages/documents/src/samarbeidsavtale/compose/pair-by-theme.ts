interface Themed {
  readonly tema?: string;
}

/** A row and its place in its own list. */
export interface Placed<Row> {
  readonly row: Row;
  readonly index: number;
}

export type Pair<Left, Right> = readonly [Placed<Left> | undefined, Placed<Right> | undefined];

/**
 * Two lists side by side: rows on the same theme stand beside each other, themes in the order they first come; rows
 * without a theme are set against each other in their order.
 */
export function pairByTheme<Left extends Themed, Right extends Themed>(
  left: readonly Left[],
  right: readonly Right[],
): readonly Pair<Left, Right>[] {
  const [lefts, rights] = [byTheme(left), byTheme(right)];
  return [...new Set([...lefts.keys(), ...rights.keys()])].flatMap((theme) =>
    zip(lefts.get(theme) ?? [], rights.get(theme) ?? []),
  );
}

function byTheme<Row extends Themed>(rows: readonly Row[]): ReadonlyMap<string | undefined, readonly Placed<Row>[]> {
  const groups = new Map<string | undefined, Placed<Row>[]>();
  for (const [index, row] of rows.entries()) {
    groups.set(row.tema, [...(groups.get(row.tema) ?? []), { row, index }]);
  }
  return groups;
}

function zip<Left, Right>(
  left: readonly Placed<Left>[],
  right: readonly Placed<Right>[],
): readonly Pair<Left, Right>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i], right[i]] as const);
}
