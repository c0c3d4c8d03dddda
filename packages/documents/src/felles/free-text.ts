import { type Block, p, ul } from '@hjemmel/tree';

/** Paragraphs (blank line between) and simple lists (lines that begin with «- ») of a free-text field, as blocks. */
export function freeText(value: string, source: string): readonly Block[] {
  return value
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((part) =>
      chunks(
        part
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    )
    .map((lines) =>
      isItem(lines[0] ?? '')
        ? ul(
            lines.map((line) => line.slice(2)),
            { source },
          )
        : p(lines.join(' '), { source }),
    );
}

/** Free text on one line, for an item or a cell: list items are parted by semicolons, for a row of dots reads as one sentence. */
export function oneLine(value: string): string {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return chunks(lines)
    .map((group) => (isItem(group[0] ?? '') ? group.map((line) => line.slice(2)).join('; ') : group.join(' ')))
    .join(' ');
}

/** Neighbouring lines of the same kind: either all list items or all running text. */
function chunks(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && isItem(last[0] ?? '') === isItem(line)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isItem(line: string): boolean {
  return line.startsWith('- ');
}
