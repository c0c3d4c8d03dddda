import { unpacked } from './inflate.js';
import { latin1 } from './latin1.js';
import { lexer } from './lexer.js';
import { type PdfStream, type PdfString, utf16 } from './value.js';

/** Turns the codes of a string into characters; what the font has no word for is U+FFFD. */
export type Decode = (bytes: string) => string;

/** Two bytes a code, as in all our fonts. */
export function decoder(map: PdfStream): Decode {
  const before = known.find(({ raw }) => Buffer.compare(raw, map.raw) === 0);
  if (before) return before.decode;
  const decode = decoderOf(charactersOf(latin1(unpacked(map))));
  known.unshift({ raw: Uint8Array.from(map.raw), decode });
  known.splice(KEPT);
  return decode;
}

/** Maps read before: file after file has the same. */
const known: { readonly raw: Uint8Array; readonly decode: Decode }[] = [];
const KEPT = 8;

function decoderOf(characters: ReadonlyMap<number, string>): Decode {
  return (bytes) => {
    let text = '';
    for (let at = 0; at + 1 < bytes.length; at += 2)
      text += characters.get((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1)) ?? '\ufffd';
    return text;
  };
}

function charactersOf(program: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, kind, body] of program.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end\1/g)) {
    const values = valuesOf(body ?? '');
    if (kind === 'bfchar')
      for (let at = 0; at + 1 < values.length; at += 2) set(values[at], values[at], values[at + 1]);
    else for (let at = 0; at + 2 < values.length; at += 3) set(values[at], values[at + 1], values[at + 2]);
  }
  return characters;

  function set(first: Target | undefined, last: Target | undefined, target: Target | undefined): void {
    const [from, to] = [code(first), code(last)];
    for (let each = from; each <= to; each += 1) {
      const found = Array.isArray(target) ? target[each - from] : target;
      if (found !== undefined)
        characters.set(each, moved(utf16((found as PdfString).bytes), Array.isArray(target) ? 0 : each - from));
    }
  }
}

type Target = PdfString | readonly PdfString[];

function valuesOf(body: string): readonly Target[] {
  const from = lexer(body);
  const values: Target[] = [];
  for (let value = from.next(); value !== undefined; value = from.next()) values.push(value as Target);
  return values;
}

function code(value: Target | undefined): number {
  const { bytes } = value as PdfString;
  return (bytes.charCodeAt(0) << 8) | bytes.charCodeAt(1);
}

/** A range counts on in its last character. */
function moved(text: string, steps: number): string {
  if (steps === 0) return text;
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}
