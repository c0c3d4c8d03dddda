import { describe, expect, it } from 'vitest';
import { assertMandatory } from './assert-mandatory.js';
import type { Block } from './block.js';
import { h2, item, keyValue, notice, ol, p, row, section, signature, table, ul } from './builders.js';
import { link, strong } from './inline.js';
import { faithful, testTree } from './test-tree.js';
import { TreeError, type TreeErrorCode } from './tree-error.js';

const id = 'klagerett';
const sentences = {
  heading: 'Du kan klage',
  frist: 'Fristen er 3 uker fra du fikk brevet, jf. § 28-29.',
  til: 'Send klagen til Nordfjorden kommune.',
  innsyn: 'Du kan se sakens dokumenter.',
};
const klagerett = notice(
  'important',
  [
    h2(sentences.heading),
    p(['Fristen er ', strong('3 uker'), ' fra du fikk brevet, jf. § 28-29.']),
    ol([sentences.til, item(sentences.innsyn, { children: ul(['gratis', 'hos oss']) })]),
    keyValue([row('Frist', '3 uker'), row('Telefon', link('74 00 00 21', 'tel:+4774000021'))]),
  ],
  { id, mandatory: true },
);
const tree = testTree([p('Du kan klage, se nedenfor.'), klagerett, p('Vennlig hilsen oss')]);
const whole = faithful(tree);

function failure(run: () => void): readonly [TreeErrorCode, string] | undefined {
  try {
    run();
  } catch (error) {
    if (TreeError.isInstance(error)) return [error.code, error.blockId];
    throw error;
  }
  return undefined;
}

const check = (readBack: string, of = tree) => failure(() => assertMandatory(of, readBack));
const lost = ['mandatory-not-in-output', id];

/** Whether `block`, made mandatory, is accepted when read as `readBack`. */
const accepts = (block: Block, readBack: string) =>
  check(readBack, testTree([{ ...block, id, mandatory: true }])) === undefined;

describe('accepts', () => {
  it('a faithful text, however its lines and words are broken', () => {
    expect(check(whole)).toBeUndefined();
    expect(check(whole.replace(/ /gu, '\n'))).toBeUndefined();
    expect(check(whole.replace(/\s+/gu, ''))).toEqual(undefined);
    expect(check(whole.replaceAll('Nordfjorden', 'Nord\u00adfjor-\r\nden'))).toBeUndefined();
    expect(check(whole.replaceAll('kommune', 'kom\u2011\n  mune').replaceAll('§ 28-29', '§ 28-\n29'))).toBeUndefined();
    expect(check(whole.normalize('NFD'))).toBeUndefined();
  });

  it('bullets, numbers, colons and lines between texts', () => {
    const marked = whole
      .replace(sentences.til, `1. ${sentences.til}`)
      .replace(sentences.innsyn, `2) ${sentences.innsyn}`)
      .replace('gratis', '• gratis')
      .replace('hos oss', '– hos oss')
      .replace('Frist\n', 'Frist: ')
      .replace(sentences.heading, `\n======\n${sentences.heading}`);
    expect(check(marked)).toBeUndefined();
  });

  it('a list item that begins with a number after its own number', () => {
    expect(accepts(ol(['3 uker', '4 uker']), '1. 3 uker\n2. 4 uker')).toBe(true);
  });

  it('a mandatory block inside others and blocks inside it', () => {
    const outer = section([p('Før'), notice('important', [klagerett], { id: 'ramme', mandatory: true })]);
    const nested = testTree([outer], { mandatory: ['ramme', id] });
    expect(check(faithful(nested), nested)).toBeUndefined();
  });

  it('letters outside the basic plane', () => {
    expect(accepts(p('Bra 😀 sagt'), 'Bra 😀\nsagt')).toBe(true);
  });

  it('any text when nothing is mandatory, and a draft whose notice is not listed', () => {
    expect(check('', testTree([p('a')]))).toBeUndefined();
    expect(check('', { ...tree, draft: true, mandatory: [] })).toBeUndefined();
  });
});

describe('refuses', () => {
  it.each(Object.entries(sentences))('a notice without «%s»', (_, sentence) => {
    const at = whole.lastIndexOf(sentence);
    expect(check(whole.slice(0, at) + whole.slice(at + sentence.length))).toEqual(lost);
  });

  it.each([
    ['another number', '3 uker fra', '8 uker fra'],
    ['a number made longer in a text', 'er 3 uker', 'er 13 uker'],
    ['a number made longer at the start of a text', 'Frist\n3', 'Frist\n13'],
    ['a number made longer at the end of a text', '00 21', '00 215'],
    ['a number that lost its hyphen', '28-29', '2829'],
    ['a number cut', '00 21', '00 2'],
    ['a word put in', 'Du kan se', 'Du kan ikke se'],
    ['a word put in between two texts', 'Frist\n3', 'Frist ikke\n3'],
    ['a number put in between two texts', 'Frist\n3', 'Frist\n1. 3'],
    ['a changed letter', 'Send', 'Sand'],
    ['another case', 'Send', 'SEND'],
    ['text shown backwards', 'Send', '\u202eSend'],
  ])('%s', (_, from, to) => {
    const at = whole.lastIndexOf(from);
    expect(at).toBeGreaterThan(0);
    expect(check(whole.slice(0, at) + to + whole.slice(at + from.length))).toEqual(lost);
  });

  it('sentences in another order', () => {
    const swapped = whole
      .replace(sentences.til, '@')
      .replace(sentences.innsyn, sentences.til)
      .replace('@', sentences.innsyn);
    expect(check(swapped)).toEqual(lost);
  });

  it('a notice spread over the letter', () => {
    for (const sentence of [sentences.frist, sentences.til, sentences.innsyn]) {
      expect(check(whole.replace(sentence, `${sentence}\nVi ser på saken din hvert halvår.`))).toEqual(lost);
      expect(check(whole.replace(sentence, `${sentence}\nmen`))).toEqual(lost);
    }
  });

  it('an empty output and a notice that only begins', () => {
    expect(check('')).toEqual(lost);
    expect(check(whole.slice(0, whole.indexOf('gratis')))).toEqual(lost);
  });

  it('two mandatory blocks with the same words of which one is lost', () => {
    const twice = testTree([klagerett, p('og'), { ...klagerett, id: 'klagerett-2' }]);
    expect(check(faithful(twice), twice)).toBeUndefined();
    expect(check(faithful(testTree([klagerett, p('og')])), twice)).toEqual(['mandatory-not-in-output', 'klagerett-2']);
  });

  it('a mandatory block that is listed but not in the tree, or there without its mark', () => {
    const missing = ['mandatory-missing', id];
    expect(check(whole, testTree([p('a')], { mandatory: [id] }))).toEqual(missing);
    const { mandatory: _, ...unmarked } = klagerett;
    expect(check(whole, testTree([unmarked], { mandatory: [id] }))).toEqual(missing);
  });

  it('a mandatory block that nobody listed, in a finished letter', () => {
    expect(check('Noe annet', { ...tree, mandatory: [] })).toEqual(lost);
  });

  it('a mandatory block without words', () => {
    const missing = ['mandatory-missing', id];
    for (const empty of [p(''), section([]), notice('info', [p(' \u200b')]), ul([''])]) {
      expect(check('Noe', testTree([{ ...empty, id, mandatory: true }]))).toEqual(missing);
    }
    const within = notice('important', [p('Ord'), p('', { id: 'tom', mandatory: true })], { id, mandatory: true });
    expect(check('Ord', testTree([within]))).toEqual(['mandatory-missing', 'tom']);
  });

  it('a mandatory block with something taken out of it', () => {
    const cut = notice('important', [p('Ord'), { type: 'redacted', label: 'Tatt ut', hjemmel: '§ 13' }], {
      id,
      mandatory: true,
    });
    expect(check('Ord Tatt ut § 13', testTree([cut]))).toEqual(['mandatory-redacted', id]);
  });

  it('a block whose first text is empty, without looking for ever', () => {
    expect(accepts(section([p(''), p('Ord')]), 'Noe annet')).toBe(false);
    expect(accepts(section([p(''), p('Ord')]), 'Noe annet. Ord')).toBe(true);
  });
});

describe('tables', () => {
  const frister = table(
    'Frister',
    ['Vedtak', 'Frist', 'Merknad'],
    [{ cells: ['Bolig', '3 uker', ''] }, { cells: ['Hjelp hjemme', '4 uker', 'fra du fikk vite det'] }],
  );

  it.each([
    ['row by row', 'Frister Vedtak Frist Merknad\nBolig 3 uker\nHjelp hjemme 4 uker fra du fikk vite det'],
    [
      'row by row with the head again on a new page',
      'Frister\nVedtak|Frist|Merknad\nBolig|3 uker|\nVedtak|Frist|Merknad\nHjelp hjemme|4 uker|fra du fikk vite det',
    ],
    [
      'cell by cell, each with its header',
      'Frister\nVedtak: Bolig\nFrist: 3 uker\nMerknad: –\nVedtak: Hjelp hjemme\nFrist: 4 uker\nMerknad: fra du fikk vite det',
    ],
    [
      'cell by cell under the row header',
      'Frister\nBolig\nFrist: 3 uker\nHjelp hjemme\nFrist: 4 uker\nMerknad: fra du fikk vite det',
    ],
  ])('may be read %s', (_, readBack) => {
    expect(accepts(frister, readBack)).toBe(true);
  });

  it.each([
    ['without the head', 'Frister\nBolig 3 uker\nHjelp hjemme 4 uker fra du fikk vite det'],
    ['without a row', 'Frister Vedtak Frist Merknad\nBolig 3 uker'],
    [
      'with cells in the wrong row',
      'Frister Vedtak Frist Merknad\nBolig 4 uker\nHjelp hjemme 3 uker fra du fikk vite det',
    ],
    ['column by column', 'Frister\nVedtak Bolig Hjelp hjemme\nFrist 3 uker 4 uker\nMerknad fra du fikk vite det'],
    [
      'with a cell under another header',
      'Frister\nBolig\nMerknad: 3 uker\nHjelp hjemme\nFrist: 4 uker\nMerknad: fra du fikk vite det',
    ],
  ])('may not be read %s', (_, readBack) => {
    expect(accepts(frister, readBack)).toBe(false);
  });

  it('may be empty but must show its head', () => {
    expect(accepts(table('Frister', ['Vedtak', 'Frist'], []), 'Frister Vedtak Frist')).toBe(true);
    expect(accepts(table('Frister', ['Vedtak', 'Frist'], []), 'Frister')).toBe(false);
  });
});

it('reads signatures field by field', () => {
  const signed = signature({ role: 'Saksbehandler', name: 'Per', date: '18. november 2026' });
  expect(accepts(signed, 'Saksbehandler\nPer\n18. november 2026')).toBe(true);
  expect(accepts(signed, 'Saksbehandler\nPer')).toBe(false);
});

it('names the block and never its words', () => {
  expect(() => assertMandatory(tree, '')).toThrow('The mandatory block «klagerett» is not whole in the output.');
});
