import type { ReactNode } from 'react';
import type { LoadedTypeface } from '../fonts/typeface.js';
import { fontStore } from './font-store.js';
import type { LayoutNode } from './layout-node.js';
import { type Instance, reconcile } from './reconcile.js';

type Layout = (document: Instance, fonts: object) => Promise<LayoutNode>;

let loading: Promise<Layout> | undefined;

/** Lays out a document of one page as tall as it needs to be; gives the page. */
export async function layOut(element: ReactNode, typeface: LoadedTypeface): Promise<LayoutNode> {
  loading ??= import('@react-pdf/layout').then((loaded) => loaded.default as unknown as Layout);
  const [document, layout] = await Promise.all([reconcile(element), loading]);
  const { children } = await layout(document, fontStore(typeface));
  const [page] = children ?? [];
  if (!page) throw new TypeError('The layout has no page.');
  return page;
}
