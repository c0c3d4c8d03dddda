/** Millimetres as points. */
export function mm(value: number): number {
  return (value * 72) / 25.4;
}

/** A4 portrait, in points from the top left: the same sheet as the PDF's, for the same window envelopes. */
export const sheet = {
  width: mm(210),
  height: mm(297),
  left: mm(20),
  right: mm(25),
  room: mm(165),
  top: mm(25),
  bottom: mm(24),
  header: mm(11),
  footer: mm(9),
  stamp: { x: mm(75), y: mm(5), width: mm(60) },
  sender: { x: mm(20), y: mm(15), width: mm(98) },
  contact: { x: mm(122), y: mm(15), width: mm(63) },
  window: { x: mm(20), y: mm(43), width: mm(88) },
  references: { x: mm(122), y: mm(43.4), width: mm(63) },
  /** Where the content of the first page begins. */
  addressed: mm(87),
  unaddressed: mm(40),
  /** Lines the window of an envelope has room for. */
  windowLines: 6,
} as const;
