import {
  type Block,
  type DocumentTree,
  h1,
  h2,
  h3,
  item,
  keyValue,
  notice,
  ol,
  p,
  row,
  section,
  table,
  ul,
} from '@hjemmel/tree';
import { appeal, kitTree } from './trees.js';

const WORDS = [
  'og',
  'Åsen',
  'tre uker',
  '§ 3-2',
  'čállit',
  'ŋuolla',
  'ïöä',
  '«sitat»',
  '–',
  'x'.repeat(60),
  '1\u00a0000',
];
const ODD = ['a\u030a', 'fjell\u00adveg', '&<>"()\\', '{1}', ']]>', '<b>', '\t', '%PDF', 'https://a.no/b', "'", '\\n'];
const ALL = [...WORDS, ...ODD];

type Dice = (sides: number) => number;

/** The same tree for the same seed, on any machine. */
export function randomTree(seed: number): DocumentTree {
  const dice = diceOf(seed);
  const blocks = several(dice, 8, () => anyBlock(dice));
  return kitTree([h1('Vi har svart deg'), h2('Om saken'), ...blocks, appeal]);
}

function diceOf(seed: number): Dice {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return (state >>> 0) % sides;
  };
}

function several<T>(dice: Dice, most: number, make: () => T): readonly T[] {
  return Array.from({ length: 1 + dice(most) }, make);
}

const words = (dice: Dice, most = 12): string => several(dice, most, () => ALL[dice(ALL.length)] ?? '').join(' ');

function anyBlock(dice: Dice): Block {
  switch (dice(7)) {
    case 0:
      return h3(`O ${words(dice, 4)}`);
    case 1:
      return ul(several(dice, 5, () => item(words(dice), dice(3) === 0 ? { children: ol([words(dice)]) } : {})));
    case 2:
      return keyValue(several(dice, 4, () => row(`N ${words(dice, 3)}`, words(dice))));
    case 3:
      return anyTable(dice);
    case 4:
      return section([h3(`D ${words(dice, 3)}`), p(words(dice, 40))]);
    case 5:
      return notice('info', [p(words(dice))]);
    default:
      return p(words(dice, 60));
  }
}

function anyTable(dice: Dice): Block {
  const columns = Array.from({ length: 1 + dice(4) }, (_, at) => `K${at} ${words(dice, 2)}`);
  const rows = several(dice, 6, () => ({ cells: columns.map(() => `C ${words(dice, 5)}`) }));
  return table(`T ${words(dice, 3)}`, columns, rows);
}
