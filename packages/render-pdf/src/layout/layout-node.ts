import type { ViewProps } from '../components/node.js';
import type { Line } from '../text/line.js';

/** All that is read of a node that react-pdf has laid out; its own test holds each version of the layout to it. */
export interface LayoutNode {
  readonly type: string;
  /** Points; left and top from the parent's corner. */
  readonly box?: LayoutBox;
  readonly style: LayoutStyle;
  readonly props: LayoutProps;
  readonly children?: readonly LayoutNode[];
  readonly lines?: readonly (Line | EngineLine)[];
  readonly value?: string;
}

export interface LayoutBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop: number;
  readonly paddingRight: number;
  readonly paddingBottom: number;
  readonly paddingLeft: number;
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
}

export interface LayoutStyle {
  readonly flexDirection?: string;
  readonly position?: string;
  readonly backgroundColor?: string;
  readonly borderTopColor?: string;
  readonly borderRightColor?: string;
  readonly borderBottomColor?: string;
  readonly borderLeftColor?: string;
  readonly borderTopStyle?: string;
  readonly textAlign?: string;
  readonly opacity?: number;
}

/** The props of our nodes, which react-pdf hands through untouched, and those of its own pictures and links. */
export interface LayoutProps extends Omit<ViewProps, 'style' | 'children'> {
  readonly src?: string;
  readonly href?: string;
}

/** A line as react-pdf's own text engine makes it, for texts that were not set here. */
export interface EngineLine {
  readonly string: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly xAdvance: number;
  readonly runs: readonly {
    readonly start: number;
    readonly end: number;
    readonly attributes: {
      readonly font: readonly (object | undefined)[];
      readonly fontSize: number;
      readonly color: string;
      readonly underline: boolean;
      readonly underlineStyle?: string;
      readonly backgroundColor?: string | null;
      readonly link?: string | null;
    };
  }[];
}
