import type { Maalform } from './fylke.js';
import { kommuneTable, statsforvalterByFylke } from './kommuner.generated.js';

/** The kind of kommune in the Sami administrative area (FOR-2005-06-17-657 § 1). */
export type SamiskForvaltningsomraade = 'spraakutvikling' | 'spraakvitalisering' | 'spraakstimulering';

/** A kommune in the numbering of 2024; statsforvalter is an organisation number. */
export interface Kommune {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly samiskNavn?: string;
  readonly kvenskNavn?: string;
  readonly fylkesnummer: string;
  readonly maalform: Maalform;
  readonly samiskForvaltningsomraade?: SamiskForvaltningsomraade;
  readonly statsforvalter: string;
}

/** First local date of the numbering the register holds; an older document's number cannot be checked against it. */
export const kommuneNumberingFrom = '2024-01-01';

const areas: Readonly<Record<string, SamiskForvaltningsomraade>> = {
  u: 'spraakutvikling',
  v: 'spraakvitalisering',
  s: 'spraakstimulering',
};

function maalform(code: string | undefined): Maalform {
  if (code === 'b') return 'bokmaal';
  return code === 'n' ? 'nynorsk' : 'noeytral';
}

function read(line: string): Kommune {
  const [kommunenummer = '', navn = '', language, samiskNavn, kvenskNavn, area = ''] = line.split(';');
  const fylkesnummer = kommunenummer.slice(0, 2);
  const samiskForvaltningsomraade = areas[area];
  return Object.freeze({
    kommunenummer,
    navn,
    ...(samiskNavn ? { samiskNavn } : {}),
    ...(kvenskNavn ? { kvenskNavn } : {}),
    fylkesnummer,
    maalform: maalform(language),
    ...(samiskForvaltningsomraade ? { samiskForvaltningsomraade } : {}),
    statsforvalter: statsforvalterByFylke[fylkesnummer] ?? '',
  });
}

let byNumber: ReadonlyMap<string, Kommune> | undefined;

function register(): ReadonlyMap<string, Kommune> {
  byNumber ??= new Map(
    kommuneTable
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 4), read(line)]),
  );
  return byNumber;
}

/** The kommune with a four-digit number of 2024 or later, or undefined; never throws. */
export function kommune(kommunenummer: string): Kommune | undefined {
  return register().get(kommunenummer);
}

/** All 357 kommuner in number order. */
export function kommuner(): readonly Kommune[] {
  return [...register().values()];
}
