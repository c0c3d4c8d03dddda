import { isPlainKey } from '@hjemmel/validator';
import { createScanner } from 'jsonc-parser';

interface Token {
  readonly offset: number;
  readonly length: number;
  readonly mask: string;
}

/** One line of a JSON text with every value hidden, and where an offset of it has moved to (column from 0). */
export interface MaskedLine {
  readonly text: string;
  readonly column: number;
}

/** Token kinds of jsonc-parser, whose const enum cannot be imported from an ES module. */
const COLON = 6;
const EOF = 17;
const VALUES: ReadonlyMap<number, string> = new Map([
  [7, '…'], // null
  [8, '…'], // true
  [9, '…'], // false
  [10, '"…"'], // string
  [11, '…'], // number
  [16, '…'], // anything that is not JSON
]);

/** The line that holds `offset`, without a single value of the document: only keys and punctuation remain. */
export function maskedLine(text: string, offset: number): MaskedLine {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  let masked = '';
  let column = 0;
  let at = 0;
  for (const token of valueTokens(line)) {
    masked += line.slice(at, token.offset) + token.mask;
    at = token.offset + token.length;
    if (start + token.offset <= offset) column = masked.length - token.mask.length;
  }
  const target = offset - start;
  return { text: masked + line.slice(at), column: target >= at ? masked.length + target - at : column };
}

/** What is hidden of a line: every literal that is not a key like the name of a field. A key is a string with a colon after it. */
function valueTokens(line: string): readonly Token[] {
  const scanner = createScanner(line, true);
  const tokens: (Token & { readonly kind: number })[] = [];
  for (let kind: number = scanner.scan(); kind !== EOF; kind = scanner.scan()) {
    const mask = VALUES.get(kind) ?? '';
    tokens.push({ kind, mask, offset: scanner.getTokenOffset(), length: scanner.getTokenLength() });
  }
  const isShownKey = ({ offset, length }: Token, index: number) =>
    tokens[index + 1]?.kind === COLON && isPlainKey(line.slice(offset + 1, offset + length - 1));
  return tokens.filter((token, index) => token.mask !== '' && !isShownKey(token, index));
}
