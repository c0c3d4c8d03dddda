/** An element to be written: a name, attributes in the order given, and text or elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

/** Text that XML cannot hold. Holds nothing of the text. */
export class XmlTextError extends Error {
  override readonly name = 'XmlTextError';
  readonly code = 'ugyldig-tegn';

  constructor() {
    super('The text holds a character XML does not allow.');
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// All but XML 1.0 Char, and the C1 controls and lone surrogates too. Searched for, since a match of all of a file is deep.
const forbidden = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function escaped(text: string): string {
  if (forbidden.test(text)) throw new XmlTextError();
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '').replace(/\r/g, '&#13;');
}

/** An element; parts that are undefined are left out. */
export function el(
  name: string,
  content: string | readonly (XmlNode | undefined)[],
  attributes?: Readonly<Record<string, string>>,
): XmlNode {
  const kept = typeof content === 'string' ? content : content.filter((node) => node !== undefined);
  return { name, content: kept, ...(attributes === undefined ? {} : { attributes }) };
}

function written({ name, attributes = {}, content }: XmlNode, indent: string): string {
  const stated = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replace(/[\n\t]/g, ' ')}"`,
  );
  const open = `${indent}<${name}${stated.join('')}`;
  if (typeof content === 'string') return `${open}>${escaped(content)}</${name}>\n`;
  if (content.length === 0) return `${open}/>\n`;
  return `${open}>\n${content.map((node) => written(node, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** The whole document as UTF-8 bytes with no byte order mark. Throws XmlTextError. */
export function writeXml(root: XmlNode): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`);
}
