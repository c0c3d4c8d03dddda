import { HtmlError } from './html-error.js';

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

/** Throws HtmlError unless every colour of a theme is `#rrggbb`. */
export function assertColours(colours: object): void {
  for (const [name, colour] of Object.entries(colours)) {
    if (!/^#[0-9a-f]{6}$/iu.test(`${colour}`)) {
      throw new HtmlError('theme-colour', `The theme's «colours.${name}» is not «#rrggbb».`);
    }
  }
}

/** `share` of `colour` on `ground`; both `#rrggbb`. */
export function mix(colour: string, ground: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
