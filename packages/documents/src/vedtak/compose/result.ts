import { type Block, gap, h1 } from '@hjemmel/tree';
import { joinAnd, joinOr, lowerFirst } from '../../felles/phrases.js';
import { fellesTexts } from '../../felles/texts/index.js';
import type { DraftAvgjoerelse } from '../klagerett/regimes.js';
import type { Letter } from './letter.js';
import { omfangText } from './omfang.js';

type Clause = Exclude<keyof Letter['texts']['clauses'], 'but' | 'service'>;

/** What a reader must hear first comes first; what is refused is never left out. */
const ORDER: readonly Clause[] = [
  'granted',
  'partly',
  'increased',
  'continued',
  'waiting',
  'rearranged',
  'moved',
  'fee',
  'reduced',
  'ended',
  'refused',
  'dismissed',
];
const BAD: ReadonlySet<Clause> = new Set(['reduced', 'ended', 'refused', 'dismissed']);

/** The heading with the whole result, the kommune's own or made from the decisions. */
export function resultHeading(letter: Letter): Block {
  const { vedtak, texts, language } = letter;
  const source = vedtak.overskrift === undefined ? '/avgjoerelser' : '/overskrift';
  if (vedtak.overskrift !== undefined) return h1(vedtak.overskrift, { source });
  const clauses = ORDER.flatMap((clause) => clauseText(letter, clause) ?? []);
  if (clauses.length === 0) return h1(gap(fellesTexts[language].missing(texts.gaps.outcome)), { source });
  return h1(sentence(clauses, letter), { source });
}

interface ClauseText {
  readonly text: string;
  readonly bad: boolean;
}

/** «Du får A, men får ikke B»: the turn from good to bad is always said with «men». */
function sentence(clauses: readonly ClauseText[], { texts, language }: Letter): string {
  const good = clauses.filter(({ bad }) => !bad).map(({ text }) => text);
  const bad = clauses.filter((clause) => clause.bad).map(({ text }) => text);
  const halves = [joinAnd(lowerTail(good), language), joinAnd(lowerTail(bad), language)].filter((half) => half !== '');
  return lowerTail(halves).join(texts.clauses.but);
}

function lowerTail(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index === 0 ? part : lowerFirst(part)));
}

function clauseText(letter: Letter, clause: Clause): ClauseText | undefined {
  const { vedtak, texts, language } = letter;
  const names = (vedtak.avgjoerelser ?? [])
    .filter((a) => clauseOf(a) === clause)
    .map((a) => serviceText(a, clause, letter));
  if (names.length === 0) return undefined;
  const joined = BAD.has(clause) ? joinOr(names, language) : joinAnd(names, language);
  return { text: texts.clauses[clause](joined), bad: BAD.has(clause) };
}

function serviceText(avgjoerelse: DraftAvgjoerelse, clause: Clause, { texts, language }: Letter): string {
  const name = avgjoerelse.tjeneste?.betegnelse ?? texts.clauses.service;
  const lower = lowerFirst(name);
  const measured = avgjoerelse.omfang?.ikkeMaalbar ? undefined : omfangText(avgjoerelse.omfang, texts, language);
  return BAD.has(clause) && clause !== 'reduced' ? lower : [lower, measured].filter(Boolean).join(' ');
}

function clauseOf({ utfall, endring, egenandel }: DraftAvgjoerelse): Clause | undefined {
  // Nobody «gets» a fee; a remission of it names no amount, and is granted like any help.
  if (egenandel !== undefined && utfall !== 'avslag' && utfall !== 'opphoert') return 'fee';
  if (utfall === 'endret') return CHANGES[endring?.retning ?? 'omlagt'];
  return utfall === undefined ? undefined : OUTCOMES[utfall];
}

const CHANGES = { oekt: 'increased', redusert: 'reduced', omlagt: 'rearranged', flyttet: 'moved' } as const;
const OUTCOMES = {
  innvilget: 'granted',
  delvisInnvilget: 'partly',
  viderefoert: 'continued',
  opphoert: 'ended',
  avslag: 'refused',
  avvist: 'dismissed',
  oppfyllerKriterierVenteliste: 'waiting',
} as const;
