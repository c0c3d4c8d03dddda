import { createElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { Text, type TextProps, View } from './node.js';

/** A text and where it stands in the view that holds it. */
export interface StackedText {
  readonly props: TextProps;
  readonly top: number;
  readonly height: number;
}

/**
 * Neighbouring texts as one node, `gap` points apart as their holder would set them: layout has nothing to find out about
 * texts that are set already. To the flow each is still a box of its own.
 */
export function stacked(nodes: readonly ReactNode[], gap: number): readonly ReactNode[] {
  const found: ReactNode[] = [];
  let texts: ReactElement<TextProps>[] = [];
  const close = () => {
    found.push(...(texts.length > 1 ? [stackOf(texts, gap)] : texts));
    texts = [];
  };
  for (const node of nodes) {
    if (isSetText(node)) texts.push(node);
    else if (node !== null) {
      close();
      found.push(node);
    }
  }
  close();
  return found;
}

/** Whether layout has nothing to do with it but to give it its width. */
function isSetText(node: ReactNode): node is ReactElement<TextProps> {
  if (!isValidElement<TextProps>(node) || node.type !== Text) return false;
  const { lines, style = {} } = node.props;
  return lines !== undefined && Object.entries(style).every(isPlain);
}

function isPlain([key, value]: readonly [string, unknown]): boolean {
  return key === 'textAlign' || ((key === 'marginTop' || key === 'marginBottom') && typeof value === 'number');
}

function stackOf(nodes: readonly ReactElement<TextProps>[], gap: number): ReactNode {
  let top = 0;
  const texts = nodes.map(({ props }, index): StackedText => {
    const { lines = [], style } = props;
    if (index > 0) top += gap + points(style?.marginTop);
    let height = 0;
    for (const { box } of lines) height += box.height;
    const text = { props, top, height };
    top += height + (index < nodes.length - 1 ? points(style?.marginBottom) : 0);
    return text;
  });
  const marginTop = points(nodes[0]?.props.style?.marginTop);
  const marginBottom = points(nodes.at(-1)?.props.style?.marginBottom);
  return createElement(View, { texts, style: { flexDirection: 'column', height: top, marginTop, marginBottom } });
}

function points(margin: unknown): number {
  return typeof margin === 'number' ? margin : 0;
}
