import type { PlacedCell } from '../components/set-cells.js';
import type { LoadedTypeface } from '../fonts/typeface.js';
import type { LayoutNode } from '../layout/layout-node.js';
import { linesOf } from '../text/engine-line.js';
import type { Box } from './box.js';

/** The laid-out tree as boxes; texts that react-pdf set are set anew in the same lines. */
export function boxesOf(node: LayoutNode, typeface: LoadedTypeface, left = 0): Box {
  const box = node.box ?? EMPTY;
  const x = left + box.left;
  const isText = node.type === 'TEXT';
  const { props, style } = node;
  return {
    kind: isText ? 'text' : style.flexDirection === 'row' ? 'row' : 'column',
    x,
    y: box.top,
    width: box.width,
    height: box.height,
    inset: insetOf(box),
    border: {
      top: box.borderTopWidth,
      right: box.borderRightWidth,
      bottom: box.borderBottomWidth,
      left: box.borderLeftWidth,
    },
    style,
    tag: props.tag,
    lines: isText ? linesOf(node.lines ?? [], typeface) : [],
    children: isText ? [] : childrenOf(node, typeface, x),
    image: props.image,
    whole: props.wrap === false || props.image !== undefined || box.height <= (props.wholeUpTo ?? 0),
    breakBefore: props.break === true,
    keepWithNext: props.keepWithNext === true,
    keepWithPrevious: props.keepWithPrevious === true,
    repeat: props.repeat === true,
    again: false,
  };
}

function childrenOf({ props, children = [] }: LayoutNode, typeface: LoadedTypeface, x: number): readonly Box[] {
  return props.cells?.map((cell) => cellBox(cell, x)) ?? children.map((child) => boxesOf(child, typeface, x));
}

function cellBox({ lines, tag, left, top, width, height, inset, align, whole }: PlacedCell, x: number): Box {
  return {
    kind: 'text',
    x: x + left,
    y: top,
    width,
    height,
    inset,
    border: NO_BORDER,
    style: align === undefined ? NO_STYLE : { textAlign: align },
    tag,
    lines,
    children: [],
    whole,
    breakBefore: false,
    keepWithNext: false,
    keepWithPrevious: false,
    repeat: false,
    again: false,
  };
}

const NO_BORDER: Box['border'] = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_STYLE: Box['style'] = {};

function insetOf(box: typeof EMPTY): Box['inset'] {
  return {
    top: box.paddingTop + box.borderTopWidth,
    right: box.paddingRight + box.borderRightWidth,
    bottom: box.paddingBottom + box.borderBottomWidth,
    left: box.paddingLeft + box.borderLeftWidth,
  };
}

const EMPTY = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
};
