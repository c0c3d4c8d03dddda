import { broken } from './broken.js';

/** An element with its children in order; names have the prefix they were written with. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/gu;
const DEEPEST = 400;

/** The root of well-formed XML in UTF-8. Throws DocxError for anything else, and for a document type of its own. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decode(bytes);
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const stack: Open[] = [top];
  let at = 0;
  for (const token of text.matchAll(TOKEN)) {
    if (token.index !== at) throw broken('its XML is not well formed');
    at = token.index + token[0].length;
    take(token, stack);
  }
  const roots = top.children.filter((child) => typeof child !== 'string');
  const [root] = roots;
  if (at !== text.length || stack.length !== 1 || !root || roots.length !== 1)
    throw broken('its XML is not well formed');
  return root;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken('its XML is not UTF-8');
  }
}

function take(token: RegExpExecArray, stack: Open[]): void {
  const [, data, close, name, attributes = '', empty, text] = token;
  const open = stack.at(-1);
  if (!open) throw broken('its XML is not well formed');
  if (data !== undefined) open.children.push(data);
  else if (text !== undefined) open.children.push(unescaped(text));
  else if (name !== undefined && close === '/') {
    if (stack.length < 2 || open.name !== name) throw broken('its XML is not well formed');
    stack.pop();
  } else if (name !== undefined) {
    const element: Open = { name, attributes: attributesOf(attributes), children: [] };
    open.children.push(element);
    if (empty !== '/') stack.push(element);
    if (stack.length > DEEPEST) throw broken('its XML is too deep');
  }
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const found = source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map([...found].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (_, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!Number.isNaN(code) && code <= 0x10ffff) return String.fromCodePoint(code);
    const known = NAMED[name];
    if (known === undefined) throw broken('its XML has an unknown name');
    return known;
  });
}

/** Child elements, with one name or all. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element down a path of names. */
export function elementAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], parent);
}

/** The value of `w:val` of a child. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return elementAt(parent, name)?.attributes.get('w:val');
}
