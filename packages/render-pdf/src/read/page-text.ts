import { isKeyword, type Keyword, lexer } from './lexer.js';
import type { Decode } from './to-unicode.js';
import { isDict, isList, nameOf, type PdfDict, type PdfString, type PdfValue, textOf } from './value.js';

/** What is painted on one page: the text of each marked sequence, of artifacts, and of what nobody marked. */
export interface PageText {
  readonly marked: ReadonlyMap<number, string>;
  readonly artifacts: readonly string[];
  /** Everything, in the order it was painted. */
  readonly painted: readonly string[];
  /** Text outside every mark, which a screen reader never meets. */
  readonly stray: string;
}

/** A mark that is open while what follows is painted. */
interface Mark {
  readonly kind: 'marked' | 'artifact' | 'inside';
  readonly id: number;
  /** Read instead of what is painted. */
  readonly actual: string | undefined;
  text: string;
}

/** Follows the operators of a page in the order they paint. */
export function pageText(content: string, fonts: ReadonlyMap<string, Decode>): PageText {
  const marked = new Map<number, string>();
  const artifacts: string[] = [];
  const painted: string[] = [];
  const open: Mark[] = [];
  let stray = '';
  let decode: Decode | undefined;

  function say(text: string): void {
    const mark = open.at(-1);
    if (mark) mark.text += text;
    else {
      stray += text;
      painted.push(text);
    }
  }

  function close(): void {
    const mark = open.pop();
    if (!mark) return;
    const text = mark.actual ?? mark.text;
    if (mark.kind === 'artifact') artifacts.push(text);
    else if (mark.kind === 'marked') marked.set(mark.id, (marked.get(mark.id) ?? '') + text);
    else say(text);
    if (mark.kind !== 'inside') painted.push(text);
  }

  const operators = new Map<string, Operator>([
    ['BMC', ([tag]) => open.push(markOf(tag, undefined))],
    ['BDC', ([tag, properties]) => open.push(markOf(tag, isDict(properties) ? properties : undefined))],
    ['EMC', close],
    ['Tf', ([name]) => setFont(nameOf(name) ?? '')],
    ['Tj', ([shown]) => say(shownText(shown, decode))],
    ['TJ', ([shown]) => say(isList(shown) ? shownTexts(shown, decode) : '')],
    ["'", ([shown]) => say(shownText(shown, decode))],
    ['"', ([, , shown]) => say(shownText(shown, decode))],
  ]);

  function setFont(name: string): void {
    decode = fonts.get(name);
  }

  run(content, operators);
  while (open.length > 0) close();
  return { marked, artifacts, painted, stray };
}

type Operator = (operands: readonly PdfValue[]) => void;

function run(content: string, operators: ReadonlyMap<string, Operator>): void {
  const from = lexer(content, 0, false);
  let operands: PdfValue[] = [];
  for (let value: PdfValue | Keyword | undefined = from.next(); value !== undefined; value = from.next()) {
    if (!isKeyword(value)) {
      operands.push(value);
      continue;
    }
    operators.get(value.word)?.(operands);
    operands = [];
  }
}

/** Strings with what kerning moves between them. */
function shownTexts(parts: readonly PdfValue[], decode: Decode | undefined): string {
  let text = '';
  for (const part of parts) if (typeof part !== 'number') text += shownText(part, decode);
  return text;
}

function shownText(value: PdfValue | undefined, decode: Decode | undefined): string {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string') return '';
  const { bytes } = value as PdfString;
  return decode ? decode(bytes) : '\ufffd'.repeat(bytes.length);
}

function markOf(tag: PdfValue | undefined, properties: PdfDict | undefined): Mark {
  const id = properties?.entries.get('MCID');
  const actual = textOf(properties?.entries.get('ActualText'));
  const kind = typeof id === 'number' ? 'marked' : nameOf(tag) === 'Artifact' ? 'artifact' : 'inside';
  return { kind, id: typeof id === 'number' ? id : -1, actual, text: '' };
}
