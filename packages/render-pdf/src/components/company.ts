/** Hints that keep a row with its neighbour. */
export interface Company {
  readonly keepWithNext?: true;
  readonly keepWithPrevious?: true;
}

const FEWEST = 3;

/** The first row of many does not end a page alone, nor does the last begin one alone. */
export function company(index: number, count: number): Company {
  if (count < FEWEST) return {};
  if (index === 0) return { keepWithNext: true };
  return index === count - 1 ? { keepWithPrevious: true } : {};
}
