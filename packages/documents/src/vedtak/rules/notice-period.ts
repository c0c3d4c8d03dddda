const NUMBERS: readonly (readonly string[])[] = [
  [],
  ['en', 'én', 'ei', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'eight'],
];

/** A number as digits or as a word. */
function numberPattern(number: number): string {
  return `(?:${[number, ...(NUMBERS[number] ?? [])].join('|')})`;
}

/** «fire uker», «4 (fire) uker» or «28 dager», by the number of weeks. */
const WEEKS = NUMBERS.map((_words, weeks) => {
  const number = numberPattern(weeks);
  const named = `${number}(?:\\s*\\(?${number}\\)?)?[\\s-]*(?:uke|veke|week)`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${named}|${weeks * 7}\\s(?:dag|day))`, 'u');
});

/** Of sending a klage, not of answering one or of asking for costs. */
const LODGING = /klag|frist|appeal|time limit|deadline|(?:you have|har du|du har)/;
const ANOTHER_MATTER =
  /behandl|svar|saksbehandlingstid|bruker normalt|avgjøre[rs]?\b|sakskost|kreve|avvisning|normally|process|answer/;
const LODGING_AFTER_ALL = /klagefrist|frist(?:en)? for å klag|kla(?:ge|ger|gen) som kommer|senest|seinast/;

/** Whether the time to appeal is said to be this number of weeks. */
export function saysPeriod(said: readonly string[], weeks: number): boolean {
  const pattern = WEEKS[weeks] ?? new RegExp(`(?<!\\d)${weeks}[\\s-](?:uke|veke|week)`, 'u');
  return said.some((sentence) => isAboutLodging(sentence) && pattern.test(sentence));
}

/** Whether a number of months is named. */
export function saysMonths(said: readonly string[], months: number): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${numberPattern(months)} (?:måned|månad|month)`, 'u');
  return said.some((sentence) => pattern.test(sentence));
}

/** Whether another number of weeks, or of days, is given as the time to appeal. */
export function saysOtherPeriod(said: readonly string[], weeks: number): boolean {
  return said
    .filter(isAboutLodging)
    .some(
      (line) => saysOddDays(line) || WEEKS.some((pattern, other) => other > 0 && other !== weeks && pattern.test(line)),
    );
}

function isAboutLodging(sentence: string): boolean {
  return LODGING.test(sentence) && (!ANOTHER_MATTER.test(sentence) || LODGING_AFTER_ALL.test(sentence));
}

/** A number of days that is none of whole weeks. */
function saysOddDays(sentence: string): boolean {
  return [...sentence.matchAll(/(?<!\d)(\d{1,2})\s(?:dag|day)/g)].some(([, days]) => Number(days) % 7 !== 0);
}

const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december';
const DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2}))?|\\.? (${MONTHS})(?: (\\d{4}))?)(?!\\d)`,
  'gu',
);

/** The last days a notice gives for an appeal, as ISO dates; one without a year is the next such day from `from`. */
export function lastDaysIn(said: readonly string[], from: string | undefined): readonly string[] {
  return said
    .filter((sentence) => /frist|siste dag|klag[^\n]*(?:inn[ea]n|senest|før)|hos oss|deadline|last day/.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DATE)].flatMap((match) => isoOf(match, from) ?? []));
}

function isoOf(
  [, day = '', number, short, name = '', long]: RegExpExecArray,
  from: string | undefined,
): string | undefined {
  const months = MONTHS.split('|');
  const month = number === undefined ? monthOf(name, months) : Number(number);
  const date = `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const year = long ?? (short?.length === 2 ? `20${short}` : short);
  return year === undefined ? next(date, from) : `${year}-${date}`;
}

/** The first such day that is not before `from`. */
function next(date: string, from: string | undefined): string | undefined {
  const year = Number(from?.slice(0, 4));
  if (from === undefined || Number.isNaN(year)) return undefined;
  return `${date < from.slice(5) ? year + 1 : year}-${date}`;
}

/** Norwegian names stand first, and English ones that differ after them. */
function monthOf(name: string, months: readonly string[]): number {
  const english: Readonly<Record<string, number>> = {
    january: 1,
    february: 2,
    march: 3,
    may: 5,
    june: 6,
    july: 7,
    october: 10,
    december: 12,
  };
  return english[name] ?? months.indexOf(name) + 1;
}
