import { statsforvalterByFylke } from './kommuner.generated.js';

/** The written language a kommune has asked the state to use; a good default for its own letters, not a duty (språklova § 3). */
export type Maalform = 'bokmaal' | 'nynorsk' | 'noeytral';

/** A fylke in the division of 2024; statsforvalter is an organisation number. */
export interface Fylke {
  readonly fylkesnummer: string;
  readonly navn: string;
  readonly statsforvalter: string;
}

const names: Readonly<Record<string, string>> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
};

/** The fylke with a two-digit number, or undefined; never throws. */
export function fylke(fylkesnummer: string): Fylke | undefined {
  if (!Object.hasOwn(names, fylkesnummer)) return undefined;
  const navn = names[fylkesnummer];
  const statsforvalter = statsforvalterByFylke[fylkesnummer];
  if (navn === undefined || statsforvalter === undefined) return undefined;
  return { fylkesnummer, navn, statsforvalter };
}

/** All fifteen fylker in number order. */
export function fylker(): readonly Fylke[] {
  return Object.keys(names)
    .sort()
    .flatMap((number) => fylke(number) ?? []);
}
