import { SaxesParser } from 'saxes';

/** An element as read: name without prefix, its namespace, `xsi:type` and its own attributes without prefix, and its text. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly type?: string;
  /** Attributes that stand in no namespace. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Why bytes from outside were not read. */
export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: 'farlig' | 'for-stor' | 'oedelagt' };

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const mostBytes = 5_000_000;
const mostDepth = 50;

interface Open {
  name: string;
  namespace: string;
  type?: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: Open[];
}

class Refused extends Error {
  constructor(readonly reason: 'farlig' | 'oedelagt') {
    super(reason);
  }
}

const refuse = (reason: 'farlig' | 'oedelagt') => (): never => {
  throw new Refused(reason);
};

/** The declared character set decides; without one it is UTF-8, and bytes that are not it are refused. */
function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && !['utf-8', 'us-ascii', 'iso-8859-1', 'utf-16'].includes(named))
    throw new Refused('oedelagt');
  if (named === 'iso-8859-1') return Buffer.from(bytes).toString('latin1');
  return new TextDecoder(named === 'utf-16' ? 'utf-16' : 'utf-8', { fatal: true }).decode(bytes);
}

function parsed(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: Open = { name: '', namespace: '', attributes: {}, text: '', children: [] };
  const open: Open[] = [top];
  parser.on('doctype', refuse('farlig'));
  parser.on('processinginstruction', refuse('farlig'));
  parser.on('error', refuse('oedelagt'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > mostDepth) throw new Refused('farlig');
    const stated = Object.values(attributes);
    const type = stated.find((one) => one.uri === xsi && one.local === 'type')?.value;
    const own = Object.fromEntries(stated.filter((one) => one.uri === '').map((one) => [one.local, one.value]));
    const made: Open = { name: local, namespace: uri, attributes: own, text: '', children: [] };
    if (type !== undefined) made.type = type.replace(/^.*:/, '');
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('text', (found) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += found;
  });
  parser.on('cdata', (found) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += found;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Refused('oedelagt');
  return root;
}

/** Reads XML from outside: no document type, no entities of its own, at most 50 deep and 5 MB unless told. Never throws. */
export function readXml(bytes: Uint8Array, most = mostBytes): XmlRead {
  if (bytes.length > most) return { ok: false, reason: 'for-stor' };
  try {
    // Entities need a document type, and saxes stops at one only when it has ended: before that is safer.
    const text = decoded(bytes).replace(/^\ufeff/, '');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, reason: 'farlig' };
    return { ok: true, root: parsed(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'oedelagt' };
  }
}

/** The first child with a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

/** The trimmed text at a path of child names; undefined where there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = path.reduce<XmlElement | undefined>(child, element)?.text.trim();
  return found === '' ? undefined : found;
}
