/** Millimetres as PDF points. */
export function mm(value: number): number {
  return (value * 72) / 25.4;
}

/**
 * A4 portrait, in points from the top left. The recipient stands where the windows of C5, E6/5 and EC4 envelopes overlap;
 * nothing but the return line and the address may stand between `window.top` and `window.bottom` left of `references.left`.
 */
export const sheet = {
  width: mm(210),
  height: mm(297),
  left: mm(20),
  right: mm(25),
  room: mm(165),
  letterhead: { top: mm(15), bottom: mm(39) },
  window: { top: mm(39), bottom: mm(84), width: mm(88) },
  returnLine: { top: mm(43.4) },
  recipient: { top: mm(47.2), maxLines: 6 },
  references: { left: mm(122) },
  /** What stands above this on every page but the first is page furniture. */
  topBand: mm(25),
  /** What stands below this on every page is page furniture. */
  bottomBand: mm(24),
} as const;
