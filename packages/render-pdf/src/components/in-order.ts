import { createElement, Fragment, type ReactNode } from 'react';

/** Siblings whose order is all the identity they have, so that React asks for no keys. */
export function inOrder(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
