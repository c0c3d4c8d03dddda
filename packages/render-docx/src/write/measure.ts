/** Points as twentieths, Word's own unit. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points as half points, for the size of letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points as eighths, for the width of lines. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** `#rrggbb` as Word writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
