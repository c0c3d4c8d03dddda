import {
  addDays,
  kommuner,
  type LegalBasis,
  legalBases,
  type Provision,
  provisions,
  statsforvaltere,
} from '@hjemmel/law';
import { change } from './change.js';
import type { Mutant } from './mutant.js';

const APPEAL_TESTS = [
  'packages/law/src/appeal',
  'packages/law/src/legal-bases',
  'packages/documents/src/vedtak/explain.test.ts',
];
const PROVISION_TESTS = [
  'packages/law/src/provisions',
  'packages/law/src/overview',
  'packages/documents/src/vedtak/explain.test.ts',
];

/** Weeks, body, start, time, citations and help of every legal basis; dates and successors of every provision; the kommuner of every fylke. */
export function lawMutants(): readonly Mutant[] {
  return [...legalBases().flatMap(basisMutants), ...provisions().flatMap(provisionMutants), ...districtMutants()];
}

function basisMutants(basis: LegalBasis): readonly Mutant[] {
  const { code, uker, klageinstans, regime, fvl45, hjemler, help } = basis;
  const mutant = (what: string, patch: Partial<LegalBasis>): Mutant => ({
    id: `${code} ${what}`,
    kind: 'grunnlag',
    apply: () => change(basis, patch),
    tests: APPEAL_TESTS,
  });
  return [
    ...(uker === null ? [] : [mutant('uker', { uker: uker === 3 ? 4 : 3 })]),
    mutant('klageinstans', {
      klageinstans: klageinstans === 'statsforvalter' ? 'kommunal-klageinstans' : 'statsforvalter',
    }),
    mutant('start', { regime: regime === 'pbrl' ? 'fvl' : 'pbrl' }),
    mutant('kapittel IV og V', { fvl45: fvl45 === 'nei' ? 'ja' : 'nei' }),
    mutant('sikkerhet', otherCertainty(basis)),
    ...movedDates(basis).map((patch) => mutant(JSON.stringify(patch), patch)),
    ...hjemler.map((id) => mutant(`uten ${id}`, { hjemler: hjemler.filter((kept) => kept !== id) })),
    ...help.map((code) => mutant(`uten hjelp ${code}`, { help: help.filter((kept) => kept !== code) })),
  ];
}

function provisionMutants(provision: Provision): readonly Mutant[] {
  const mutant = (what: string, patch: { [K in keyof Provision]?: Provision[K] | undefined }): Mutant => ({
    id: `${provision.id} ${what}`,
    kind: 'bestemmelse',
    apply: () => change(provision, patch),
    tests: PROVISION_TESTS,
  });
  return [
    ...movedDates(provision).map((patch) => mutant(JSON.stringify(patch), patch)),
    ...(provision.erstattetAv === undefined ? [] : [mutant('uten etterfølger', { erstattetAv: undefined })]),
    mutant('sikkerhet', otherCertainty(provision)),
  ];
}

function otherCertainty({ sikkerhet }: Pick<Provision, 'sikkerhet'>): Pick<Provision, 'sikkerhet'> {
  return { sikkerhet: sikkerhet === 'bekreftet' ? 'ubekreftet' : 'bekreftet' };
}

interface Dated {
  readonly gyldigFra?: string;
  readonly gyldigTil?: string;
}

/** The first and the last day moved by one. */
function movedDates({ gyldigFra, gyldigTil }: Dated): readonly Dated[] {
  return [
    ...(gyldigFra === undefined ? [] : [{ gyldigFra: addDays(gyldigFra, 1) }]),
    ...(gyldigTil === undefined ? [] : [{ gyldigTil: addDays(gyldigTil, 1) }]),
  ];
}

/** Every kommune of a fylke given to another statsforvalter. */
function districtMutants(): readonly Mutant[] {
  const fylker = [...new Set(kommuner().map(({ fylkesnummer }) => fylkesnummer))];
  return fylker.map((fylkesnummer) => ({
    id: `fylke ${fylkesnummer} statsforvalter`,
    kind: 'kommuner',
    tests: ['packages/law/src/kommuner'],
    apply: () => {
      const own = kommuner().filter((row) => row.fylkesnummer === fylkesnummer);
      const other = statsforvaltere().find((office) => office.organisasjonsnummer !== own[0]?.statsforvalter);
      const undo = own.map((row) => change(row, { statsforvalter: other?.organisasjonsnummer ?? '' }));
      return () => {
        for (const one of undo) one();
      };
    },
  }));
}
