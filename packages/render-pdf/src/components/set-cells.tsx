import type { ReactNode } from 'react';
import type { Cell } from './cell.js';
import { View, type ViewProps } from './node.js';

/** A cell and where it stands in the view that holds it. */
export interface PlacedCell extends Cell {
  readonly left: number;
  readonly top: number;
}

interface Holder extends Pick<ViewProps, 'tag' | 'wrap' | 'keepWithNext' | 'keepWithPrevious' | 'style'> {
  /** Points of the holder's own padding and border over and under the cells, as its style has them. */
  readonly over?: number;
  readonly under?: number;
}

/** Cells side by side as one node: layout has nothing to find out, and each node costs it more than the words do. */
export function setRow(cells: readonly Cell[], { over = 0, under = 0, style, ...holder }: Holder): ReactNode {
  const height = Math.max(0, ...cells.map((each) => each.height));
  let left = 0;
  const placed = cells.map((each): PlacedCell => {
    const cell = { ...each, left, top: over, height: each.whole ? each.height : height };
    left += each.width;
    return cell;
  });
  return <View {...holder} cells={placed} style={{ ...style, flexDirection: 'row', height: over + height + under }} />;
}

/** Cells one under the other as one node. */
export function setColumn(cells: readonly Cell[], { over = 0, under = 0, style, ...holder }: Holder = {}): ReactNode {
  let top = over;
  const placed = cells.map((each): PlacedCell => {
    const cell = { ...each, left: 0, top };
    top += each.height;
    return cell;
  });
  return <View {...holder} cells={placed} style={{ ...style, flexDirection: 'column', height: top + under }} />;
}
