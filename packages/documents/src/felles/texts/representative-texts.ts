import type { Representant } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { AddressedAs } from './addressed-as.js';

/** The words for those who may act for the person, and how far. */
export interface RepresentativeTexts {
  readonly heading: Readonly<Record<AddressedAs, string>>;
  readonly type: Readonly<Record<Representant['type'], string>>;
  readonly unknownType: string;
  readonly mandat: Readonly<Record<NonNullable<Representant['mandat']>, string>>;
  /** In writing or not, and since when; no date gives ''. */
  readonly fullmakt: (written: boolean, date: string) => string;
  readonly missing: string;
}

const nb: RepresentativeTexts = {
  heading: {
    jeg: 'De som kan opptre for meg',
    du: 'De som kan opptre for deg',
    personen: 'De som kan opptre for personen',
  },
  type: { verge: 'Verge', fullmektig: 'Fullmektig', foresatt: 'Foresatt', paaroerende: 'Pårørende' },
  unknownType: 'Representant',
  mandat: {
    personlig: 'i personlige forhold',
    oekonomisk: 'i økonomiske forhold',
    begge: 'i personlige og økonomiske forhold',
  },
  fullmakt: (written, date) => `${written ? 'skriftlig fullmakt' : 'fullmakt'}${date === '' ? '' : ` fra ${date}`}`,
  missing: 'navnet',
};

const nn: RepresentativeTexts = {
  heading: {
    jeg: 'Dei som kan opptre for meg',
    du: 'Dei som kan opptre for deg',
    personen: 'Dei som kan opptre for personen',
  },
  type: { verge: 'Verje', fullmektig: 'Fullmektig', foresatt: 'Føresett', paaroerende: 'Pårørande' },
  unknownType: 'Representant',
  mandat: {
    personlig: 'i personlege forhold',
    oekonomisk: 'i økonomiske forhold',
    begge: 'i personlege og økonomiske forhold',
  },
  fullmakt: (written, date) => `${written ? 'skriftleg fullmakt' : 'fullmakt'}${date === '' ? '' : ` frå ${date}`}`,
  missing: 'namnet',
};

const en: RepresentativeTexts = {
  heading: {
    jeg: 'Those who can act for me',
    du: 'Those who can act for you',
    personen: 'Those who can act for the person',
  },
  type: { verge: 'Guardian', fullmektig: 'Authorised representative', foresatt: 'Parent', paaroerende: 'Relative' },
  unknownType: 'Representative',
  mandat: {
    personlig: 'in personal matters',
    oekonomisk: 'in financial matters',
    begge: 'in personal and financial matters',
  },
  fullmakt: (written, date) => `${written ? 'written authority' : 'authority'}${date === '' ? '' : ` from ${date}`}`,
  missing: 'the name',
};

export const representativeTexts: Readonly<Record<Language, RepresentativeTexts>> = { nb, nn, en };
