import { kommune } from './kommune.js';

/** A state appeal body; `navn` is the office's own form, three of them nynorsk. No addresses: the caller has them or they are not printed. */
export interface Statsforvalter {
  readonly organisasjonsnummer: string;
  readonly navn: string;
  readonly maalform: 'bokmaal' | 'nynorsk';
  readonly fylker: readonly string[];
  readonly url: string;
}

type Row = readonly [orgnr: string, navn: string, maalform: 'bokmaal' | 'nynorsk', fylker: string, slug: string];

const rows: readonly Row[] = [
  [
    '974761319',
    'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus',
    'bokmaal',
    '03 31 32 33',
    'ostfold-buskerud-oslo-og-akershus',
  ],
  ['974761645', 'Statsforvalteren i Innlandet', 'bokmaal', '34', 'innlandet'],
  ['974762501', 'Statsforvalteren i Vestfold og Telemark', 'bokmaal', '39 40', 'vestfold-og-telemark'],
  ['974762994', 'Statsforvalteren i Agder', 'bokmaal', '42', 'agder'],
  ['974763230', 'Statsforvaltaren i Rogaland', 'nynorsk', '11', 'rogaland'],
  ['974760665', 'Statsforvaltaren i Vestland', 'nynorsk', '46', 'vestland'],
  ['974764067', 'Statsforvaltaren i Møre og Romsdal', 'nynorsk', '15', 'more-og-romsdal'],
  ['974764350', 'Statsforvalteren i Trøndelag', 'bokmaal', '50', 'trondelag'],
  ['974764687', 'Statsforvalteren i Nordland', 'bokmaal', '18', 'nordland'],
  ['967311014', 'Statsforvalteren i Troms og Finnmark', 'bokmaal', '55 56', 'troms-finnmark'],
];

function office([organisasjonsnummer, navn, maalform, fylker, slug]: Row): Statsforvalter {
  const language = maalform === 'nynorsk' ? 'nn' : 'nb';
  const url = `https://www.statsforvalteren.no/${language}/${slug}/`;
  return { organisasjonsnummer, navn, maalform, fylker: fylker.split(' '), url };
}

let offices: ReadonlyMap<string, Statsforvalter> | undefined;

function register(): ReadonlyMap<string, Statsforvalter> {
  offices ??= new Map(rows.map((row) => [row[0], office(row)]));
  return offices;
}

/** The office with an organisation number, or undefined; never throws. */
export function statsforvalter(organisasjonsnummer: string): Statsforvalter | undefined {
  return register().get(organisasjonsnummer);
}

/** All ten offices of 2024 and later. */
export function statsforvaltere(): readonly Statsforvalter[] {
  return [...register().values()];
}

/** The office for the kommune that made the decision, or undefined for a number outside the 2024 numbering; never throws. */
export function statsforvalterFor(kommunenummer: string): Statsforvalter | undefined {
  const found = kommune(kommunenummer);
  return found === undefined ? undefined : statsforvalter(found.statsforvalter);
}
