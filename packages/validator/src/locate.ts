import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { fromPointer } from './pointer.js';

/** A place in a text; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** Finds JSON pointers in `text`; one that does not exist gives the nearest thing that does. */
export function locator(text: string): (pointer: string) => Position {
  let root: Node | undefined;
  return (pointer) => {
    root ??= tree(text);
    return positionOf(text, root && nearest(root, fromPointer(pointer)));
  };
}

// Text that is not JSON can be nested deeper than the parser's stack.
function tree(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

function nearest(root: Node, segments: readonly string[]): Node {
  let node = root;
  for (const segment of segments) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(segment) : segment]);
    if (!next) return keyOf(node);
    node = next;
  }
  return keyOf(node);
}

// An object is pointed at by its key: a whole object underlined says nothing.
function keyOf(node: Node): Node {
  const compound = node.type === 'object' || node.type === 'array';
  return compound && node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
}

function positionOf(text: string, node: Node | undefined): Position {
  const offset = node?.offset ?? 0;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  const compound = node?.type === 'object' || node?.type === 'array';
  return { line, column: offset - lineStart + 1, offset, length: compound ? 1 : (node?.length ?? 0) };
}
