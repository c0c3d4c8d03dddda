/**
 * Breaks a sentence into lines that fit a terminal of 100 columns; every line is indented, the first one by `first`, and «§» stays
 * with its number.
 */
export function wrapText(text: string, indent: number, first = ' '.repeat(indent)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/(?<!§) /)) {
    if (!empty && line.length + 1 + word.length > 100) {
      lines.push(line);
      line = ' '.repeat(indent);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
