import type { TextProps } from '../components/node.js';
import type { PlacedCell } from '../components/set-cells.js';
import type { StackedText } from '../components/stack.js';
import type { LoadedTypeface } from '../fonts/typeface.js';
import type { LayoutBox, LayoutNode } from '../layout/layout-node.js';
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
  if (props.cells) return props.cells.map((cell) => cellBox(cell, x));
  return children.flatMap((child) => {
    const { texts } = child.props;
    return texts ? textBoxes(texts, child.box ?? EMPTY, x) : [boxesOf(child, typeface, x)];
  });
}

/** Texts that were one node to the layout stand among the boxes of their holder. */
function textBoxes(texts: readonly StackedText[], { left, top, width }: LayoutBox, x: number): readonly Box[] {
  return texts.map(({ props, top: under, height }) => {
    const { lines = [], tag, style } = props;
    const place = { x: x + left, y: top + under, width, height, inset: NONE };
    const whole = props.wrap === false || height <= (props.wholeUpTo ?? 0);
    return textBox({ ...place, lines, tag, align: style?.textAlign, whole }, props);
  });
}

function cellBox(cell: PlacedCell, left: number): Box {
  const { lines, tag, width, height, inset, align, whole } = cell;
  return textBox({ x: left + cell.left, y: cell.top, width, height, inset, lines, tag, align, whole }, NO_PROPS);
}

interface SetText extends Pick<Box, 'x' | 'y' | 'width' | 'height' | 'inset' | 'lines' | 'tag' | 'whole'> {
  readonly align: string | undefined;
}

/** A text that layout knew nothing of. One literal for all: the engine is slow with boxes of many shapes. */
function textBox({ x, y, width, height, inset, lines, tag, align, whole }: SetText, props: TextProps): Box {
  return {
    kind: 'text',
    x,
    y,
    width,
    height,
    inset,
    border: NONE,
    style: align === undefined ? NO_STYLE : { textAlign: align },
    tag,
    lines,
    children: NO_CHILDREN,
    image: undefined,
    whole,
    breakBefore: props.break === true,
    keepWithNext: props.keepWithNext === true,
    keepWithPrevious: props.keepWithPrevious === true,
    repeat: false,
    again: false,
  };
}

const NONE: Box['border'] = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_STYLE: Box['style'] = {};
const NO_CHILDREN: Box['children'] = [];
const NO_PROPS: TextProps = {};

function insetOf(box: LayoutBox): Box['inset'] {
  return {
    top: box.paddingTop + box.borderTopWidth,
    right: box.paddingRight + box.borderRightWidth,
    bottom: box.paddingBottom + box.borderBottomWidth,
    left: box.paddingLeft + box.borderLeftWidth,
  };
}

const EMPTY: LayoutBox = {
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
