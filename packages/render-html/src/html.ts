import { seemly } from './seemly.js';

/** Markup; the only way to it is the `html` template, so that no text becomes markup by mistake. */
export interface Html {
  readonly html: string;
}

export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** Strings are escaped for elements and quoted attributes alike, markup stands as it is, `undefined` gives nothing. */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: markup.reduce((before, part, index) => before + markupOf(values[index - 1]) + part) };
}

/** One piece on each line; for elements that begin lines, since the line ends are white space. */
export function lines(pieces: readonly Html[]): Html {
  return { html: pieces.map((piece) => piece.html).join('\n') };
}

/** Text in which the line breaks show. */
export function words(value: string): readonly Html[] {
  return seemly(value)
    .split(/\n+/u)
    .map((line, index) => (index === 0 ? html`${breakable(line)}` : html`<br>${breakable(line)}`));
}

const LONG_ADDRESS = /(?=\S{16})\S*?(?:@|:\/\/|\w\.\w+\.)\w\S*/gu;

/** A long address may be broken after its own marks; nothing is added that is seen or copied. */
function breakable(line: string): readonly Html[] {
  const marked = line.replace(LONG_ADDRESS, (address) => address.replace(/(?<=[@/.])(?=\w)/gu, BREAK));
  return marked.split(BREAK).map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`));
}

/** Cannot be in seemly text. */
const BREAK = '\u0000';

/** A style sheet as it stands; it must hold no text but what `cssString` made. */
export function styleElement(css: string): Html {
  return { html: `<style>${css}</style>` };
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: string): string {
  return seemly(value).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
