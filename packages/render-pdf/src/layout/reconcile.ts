import { Component, createElement, type ReactNode } from 'react';
import { PdfError } from '../pdf-error.js';

/** A node as react-pdf's layout takes it. */
export interface Instance {
  readonly type: string;
  readonly box: object;
  readonly style: object;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: Instance[];
  /** For text that is already set, so that layout measures it by these. */
  readonly lines?: readonly unknown[];
  readonly value?: string;
}

interface Container {
  readonly type: 'ROOT';
  document: Instance | null;
}

interface Reconciler {
  createContainer(container: Container): unknown;
  updateContainer(element: ReactNode, root: unknown, parent: null, callback?: () => void): void;
}

let reconciler: Promise<Reconciler> | undefined;

/** The nodes an element stands for, by react-pdf's own reconciler; throws PdfError when a component does. */
export async function reconcile(element: ReactNode): Promise<Instance> {
  reconciler ??= load();
  const { createContainer, updateContainer } = await reconciler;
  const container: Container = { type: 'ROOT', document: null };
  const root = createContainer(container);
  const trouble: unknown[] = [];
  updateContainer(createElement(Boundary, { onTrouble: (cause) => trouble.push(cause) }, element), root, null);
  const { document } = container;
  // Unmounting lets go of the whole tree at once.
  updateContainer(null, root, null);
  const [around] = loose.splice(0);
  if (around) throw looseWords(around);
  if (trouble.length > 0 || !document) {
    throw new PdfError('template-failed', 'A component of the template failed.', { cause: trouble[0] });
  }
  return document;
}

interface BoundaryProps {
  readonly onTrouble: (cause: unknown) => void;
  readonly children?: ReactNode;
}

/** React swallows what components throw; this is its one way to hear of it. */
class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(cause: unknown) {
    this.props.onTrouble(cause);
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

/** The library keeps hold of `console.error` as it is loaded, and would print whatever stands in a component that fails. */
async function loadQuiet(): Promise<typeof import('@react-pdf/reconciler')> {
  const { error } = console;
  let loading = true;
  const quiet = (...words: readonly unknown[]): void => {
    if (loading) error(...words);
  };
  console.error = quiet;
  try {
    return await import('@react-pdf/reconciler');
  } finally {
    loading = false;
    if (console.error === quiet) console.error = error;
  }
}

async function load(): Promise<Reconciler> {
  const { default: create } = await loadQuiet();
  return create({
    appendChild,
    appendChildToContainer: (parent: Container, child: Instance) => {
      parent.document = child;
    },
    commitTextUpdate: nothing,
    commitUpdate: nothing,
    createInstance,
    createTextInstance: (value: string) => ({ type: 'TEXT_INSTANCE', value }),
    insertBefore: nothing,
    removeChild: nothing,
    removeChildFromContainer: nothing,
    resetAfterCommit: nothing,
  }) as Reconciler;
}

function createInstance(type: string, { style, children: _, lines, ...props }: Record<string, unknown>): Instance {
  const instance = { type, box: {}, style: style ?? {}, props, children: [] };
  return lines === undefined ? instance : { ...instance, lines: lines as readonly unknown[] };
}

const TEXTS = new Set(['TEXT', 'LINK', 'TSPAN', 'NOTE']);

/** Nodes with words of their own outside any text; told of when React is done, which is before anything else begins. */
const loose: Instance[] = [];

/** Words outside any text have no place in the layout: they would be lost without a sound. */
function appendChild(parent: Instance, child: Instance): void {
  if (child.type !== 'TEXT_INSTANCE' || TEXTS.has(parent.type)) parent.children.push(child);
  else if ((child.value ?? '').trim() !== '') loose.push(parent);
}

function looseWords({ props }: Instance): PdfError {
  const { source } = (props.tag ?? {}) as { readonly source?: string };
  const where = source === undefined ? 'In a view' : `In the block ${source}`;
  return new PdfError('untagged-text', `${where}: words stand outside any text, as after «{count && …}».`);
}

function nothing(): void {}
