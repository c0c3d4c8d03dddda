/** Free text on one line, for an item or a cell: paragraphs follow each other and list items get a dot. */
export function flatText(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (line.startsWith('- ') ? `• ${line.slice(2)}` : line))
    .join(' ');
}
