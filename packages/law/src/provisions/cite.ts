import { LawError } from '../law-error.js';
import type { Provision } from './provision.js';
import { type ProvisionId, provision, provisions, registerOrder } from './register.js';
import type { StatuteId } from './statute.js';
import { statutes } from './statutes.js';

/** The languages a citation can be written in. */
export type CiteLanguage = 'nb' | 'nn' | 'en';

const words = {
  nb: {
    and: ' og ',
    range: '–',
    article: 'artikkel',
    articles: 'artiklene',
    chapter: 'kapittel',
    one: '§',
    many: '§§',
  },
  nn: {
    and: ' og ',
    range: '–',
    article: 'artikkel',
    articles: 'artiklane',
    chapter: 'kapittel',
    one: '§',
    many: '§§',
  },
  en: {
    and: ' and ',
    range: '–',
    article: 'Article',
    articles: 'Articles',
    chapter: 'chapter',
    one: 'section',
    many: 'sections',
  },
} as const;

/** The parts below a paragraph, which the register keeps in Norwegian. */
function inLanguage(text: string, language: CiteLanguage): string {
  if (language !== 'en') return text;
  return text.replace('første ledd', 'first paragraph').replace('nr.', 'no.').replace('bokstav', 'letter');
}

function list(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
}

function isNumbered({ paragraph }: Provision): boolean {
  return /^\d/.test(paragraph);
}

const numbersOf = new Map<StatuteId, readonly string[]>();

function registeredNumbers(statute: StatuteId): readonly string[] {
  const known = numbersOf.get(statute);
  if (known !== undefined) return known;
  const made = provisions()
    .filter((candidate) => candidate.statute === statute && isNumbered(candidate))
    .map(({ paragraph }) => paragraph);
  numbersOf.set(statute, made);
  return made;
}

/** Joined only when both are plain numbers in sequence and the register knows nothing between them. */
function follows(before: string, after: string, all: readonly string[]): boolean {
  if (!/^\d+$/.test(before) || !/^\d+$/.test(after)) return false;
  return Number(after) === Number(before) + 1 && all.indexOf(after) === all.indexOf(before) + 1;
}

function runs(numbers: readonly string[], all: readonly string[]): readonly (readonly string[])[] {
  const made: string[][] = [];
  for (const number of numbers) {
    const run = made.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', number, all)) run.push(number);
    else made.push([number]);
  }
  return made;
}

function sections(numbers: readonly string[], statute: StatuteId, language: CiteLanguage): string {
  const { and, range } = words[language];
  const parts = runs(numbers, registeredNumbers(statute)).flatMap((run) =>
    run.length < 3 ? run : [`${run[0]}${range}${run.at(-1)}`],
  );
  return list(parts, and);
}

function group(statute: StatuteId, found: readonly Provision[], language: CiteLanguage): string {
  const { navn, artikler } = statutes[statute];
  const { one, many, article, articles, chapter, and } = words[language];
  const numbers = found.map(({ paragraph }) => paragraph.replace(/^artikkel /, '')).filter((text) => /^\d/.test(text));
  const chapters = found.flatMap(({ paragraph }) => (paragraph.startsWith('kapittel') ? [paragraph.slice(9)] : []));
  const sign = artikler ? (numbers.length > 1 ? articles : article) : numbers.length > 1 ? many : one;
  const parts = [
    ...(chapters.length > 0 ? [`${chapter} ${list(chapters, and)}`] : []),
    ...(numbers.length > 0 ? [`${sign} ${sections(numbers, statute, language)}`] : []),
  ];
  const name = language === 'en' ? `the ${navn.en}` : navn[language];
  const text = [name, list(parts, and)].filter((part) => part !== '').join(' ');
  return inLanguage(text, language);
}

function require(id: ProvisionId): Provision {
  const found = provision(id as string);
  if (found === undefined)
    throw new LawError('ukjent-bestemmelse', 'A citation names a provision outside the register');
  return found;
}

/**
 * A readable citation: grouped by statute in the order given, paragraphs in the order of the law, no repeats.
 * Throws LawError 'ukjent-bestemmelse' for an id outside the register.
 */
export function cite(ids: readonly ProvisionId[], language: CiteLanguage): string {
  const groups = new Map<StatuteId, Provision[]>();
  for (const id of new Set(ids)) {
    const found = require(id);
    groups.set(found.statute, [...(groups.get(found.statute) ?? []), found]);
  }
  const texts = [...groups].map(([statute, found]) => {
    found.sort((a, b) => registerOrder(a.id as ProvisionId) - registerOrder(b.id as ProvisionId));
    return group(statute, found, language);
  });
  return list(texts, words[language].and);
}
