import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type TestElement = DefaultTreeAdapterTypes.Element;

/** The parsed file with what a browser would have complained about. */
export function parsed(source: string): { readonly root: Node; readonly errors: readonly string[] } {
  const errors: string[] = [];
  return { root: parse(source, { onParseError: ({ code }) => errors.push(code) }), errors };
}

/** Elements below `root` in document order. */
export function elements(root: Node, ...names: readonly string[]): readonly TestElement[] {
  if (!('childNodes' in root)) return [];
  return root.childNodes.flatMap((child) => [
    ...('attrs' in child && (names.length === 0 || names.includes(child.nodeName)) ? [child] : []),
    ...elements(child, ...names),
  ]);
}

export function attribute(element: TestElement | undefined, name: string): string | undefined {
  return element?.attrs.find((candidate) => candidate.name === name)?.value;
}

export function textOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
