/** A number as a content stream wants it: at most three decimals, no exponent. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : `${rounded}`;
}

/** `#rrggbb` as three numbers from 0 to 1. */
export function rgb(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  const full = /^#[0-9a-f]{3}$/iu.test(colour) ? colour.replace(/[0-9a-f]/giu, '$&$&') : (NAMED[colour] ?? colour);
  if (!/^#[0-9a-f]{6}$/iu.test(full)) throw new RangeError('A colour is not #rrggbb.');
  const channels = [1, 3, 5].map((at) => num(Number.parseInt(full.slice(at, at + 2), 16) / 255)).join(' ');
  colours.set(colour, channels);
  return channels;
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', blue: '#0000ff' };
const colours = new Map<string, string>();
