/** What stands before the first line and before the others. */
export interface Margin {
  readonly first: string;
  readonly rest: string;
}

const NONE: Margin = { first: '', rest: '' };

/**
 * Breaks a line of words at its spaces so that no line is longer than `width`, but for a word that is longer by itself;
 * `width` 0 leaves it whole. A dash that stands alone never begins a line, where it would look like a list.
 */
export function wrap(line: string, width: number, margin: Margin = NONE): string {
  const words = line.split(/ (?![-–—•*](?: |$))/u);
  const lines: string[] = [];
  let current = margin.first + (words[0] ?? '');
  for (const word of words.slice(1)) {
    const longer = `${current} ${word}`;
    if (width === 0 || lengthOf(longer) <= width) {
      current = longer;
    } else {
      lines.push(current);
      current = margin.rest + word;
    }
  }
  return [...lines, current].map((text) => text.trimEnd()).join('\n');
}

/** Every line of a text moved in. */
export function indent(text: string, margin: string): string {
  return text.replace(/^(?=.)/gmu, margin);
}

function lengthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}
