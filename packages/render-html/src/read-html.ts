import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a person reads in the file, elements that begin a line on lines of their own; throws TypeError unless it is UTF-8. */
export function readHtml(bytes: Uint8Array): string {
  return textOf(parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}

const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'textarea']);
const IN_LINE = new Set(['a', 'b', 'em', 'mark', 'span', 'strong', 'wbr']);

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || isUnseen(node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return IN_LINE.has(node.nodeName) ? text : `\n${text}\n`;
}

function isUnseen(node: Node): boolean {
  if (UNSEEN.has(node.nodeName)) return true;
  const { attrs = [] } = node as Partial<Element>;
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value !== 'false'));
}
