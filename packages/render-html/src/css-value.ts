/** A CSS string of any text; nothing in it can end the string or the style element. */
export function cssString(value: string): string {
  const safe = value.replace(/[^\p{L}\p{N} .,:()/§·–-]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${safe}"`;
}

/** `content` of a page label such as «Side {page} av {pages}». */
export function pageLabel(label: string): string {
  const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
  return label
    .split(/(\{pages?\})/u)
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? cssString(part))
    .join(' ');
}
