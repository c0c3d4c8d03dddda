import { readFileSync } from 'node:fs';
import type { Mutant } from './mutant.js';

const DEADLINES = 'packages/law/src/deadlines';

type Edit = readonly [file: string, from: string, to: string];

const EDITS: readonly Edit[] = [
  ['holidays.ts', '[easter - 3,', '[easter - 4,'],
  ['holidays.ts', '[easter - 2,', '[easter - 4,'],
  ['holidays.ts', '[easter + 1,', '[easter + 2,'],
  ['holidays.ts', '[easter + 39,', '[easter + 40,'],
  ['holidays.ts', '[easter + 50,', '[easter + 51,'],
  ['holidays.ts', 'dayNumber(year, 1, 1)', 'dayNumber(year, 1, 2)'],
  ['holidays.ts', 'dayNumber(year, 5, 1)', 'dayNumber(year, 5, 2)'],
  ['holidays.ts', 'dayNumber(year, 5, 17)', 'dayNumber(year, 5, 18)'],
  ['holidays.ts', 'dayNumber(year, 12, 25)', 'dayNumber(year, 12, 24)'],
  ['holidays.ts', 'dayNumber(year, 12, 26)', 'dayNumber(year, 12, 27)'],
  ['holidays.ts', 'isoWeekday(day) !== 6', 'isoWeekday(day) !== 5'],
  ['holidays.ts', 'isoWeekday(day) === 7', 'isoWeekday(day) === 6'],
  ['easter-sunday.ts', '(n % 31) + 1)', '(n % 31) + 2)'],
  ['last-day.ts', 'day += 1', 'day -= 1'],
  ['last-day.ts', 'weeks * 7', 'weeks * 7 - 1'],
  ['start-of-period.ts', "tidligst: regnesFra === 'kunnskap'", "tidligst: regnesFra !== 'kunnskap'"],
  ['start-of-period.ts', 'daysBetween(one, other) > 0 ? other : one', 'daysBetween(one, other) > 0 ? one : other'],
  [
    'start-of-period.ts',
    "regnesFra === 'kunnskap' ? 'pbrl-7-5' : 'fvl-29'",
    "regnesFra === 'kunnskap' ? 'fvl-29' : 'pbrl-7-5'",
  ],
];

/** The calendar and the start of the period, broken in their source. */
export function sourceMutants(): readonly Mutant[] {
  return EDITS.map(([name, from, to]) => {
    const file = `${DEADLINES}/${name}`;
    if (!readFileSync(file, 'utf8').includes(from)) throw new Error(`«${from}» no longer stands in ${file}`);
    return { id: `${name}: ${from} → ${to}`, kind: 'kalender', edit: { file, from, to }, tests: [DEADLINES] };
  });
}
