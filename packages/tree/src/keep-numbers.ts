import type { DocumentTree } from './document-tree.js';
import { mapWords } from './map-words.js';

/**
 * The tree with numbers that can be neither broken over two lines nor turned round: a telephone number after a name from
 * right to left would be dialled backwards. Only spaces that hold together and direction marks are put in; no word changes.
 */
export function keepNumbers(tree: DocumentTree): DocumentTree {
  return mapWords(tree, (text, before) => {
    if (!/\d/u.test(text)) return text;
    return FROM_THE_RIGHT.test(before + text) ? inOrder(unbroken(text), before) : unbroken(text);
  });
}

/** Numbers in groups, a paragraph sign and its number, a day and its month. */
const IN_GROUPS = /(?<!\d ?)\+?\d{2,3}(?: \d{2,3}){2,4}(?! ?\d)/gu;
const SIGN_BEFORE = /(?<=§|(?<!\p{L})nr\.) (?=\d)/gu;
const DAY_BEFORE = /(?<=(?<!\d)\d{1,2}\.) (?=\p{Ll})|(?<=(?<!\d)\d{1,2}) (?=\p{Lu}\p{Ll}{2,8} \d{4}(?!\d))/gu;

function unbroken(text: string): string {
  return text
    .replace(IN_GROUPS, (number) => number.replaceAll(' ', '\u00a0'))
    .replace(SIGN_BEFORE, '\u00a0')
    .replace(DAY_BEFORE, '\u00a0');
}

/** A letter of a script that is written from right to left. */
export const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const WORD_OR_NUMBER = /\p{L}+|\+?\d+(?:[\s.,:/-]\d+)*/gu;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** A number takes the direction of the word before it; after the mark it keeps its own. */
function inOrder(text: string, before: string): string {
  let turned = FROM_THE_RIGHT.test(before.match(/\p{L}+/gu)?.at(-1) ?? '');
  return text.replace(WORD_OR_NUMBER, (part) => {
    if (/\p{L}/u.test(part)) turned = FROM_THE_RIGHT.test(part);
    else if (turned) return LEFT_TO_RIGHT_MARK + part;
    return part;
  });
}
