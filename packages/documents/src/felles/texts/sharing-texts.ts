import type { Deling } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { AddressedAs } from './addressed-as.js';

/** The words around what is shared: with whom, on which ground, and what was said against it. */
export interface SharingTexts {
  readonly caption: string;
  readonly columns: Readonly<Record<'who' | 'what' | 'ground' | 'why', string>>;
  readonly grunnlag: Readonly<Record<Deling['grunnlag'], string>>;
  readonly decided: (by: string, date: string) => string;
  /** Who said no, to sharing with whom and when. */
  readonly objection: Readonly<Record<AddressedAs, (to: string, date: string) => string>>;
  readonly answer: string;
  readonly missing: Readonly<Record<'who' | 'what' | 'ground' | 'why', string>>;
}

const nb: SharingTexts = {
  caption: 'Hvem som får hva, og hvorfor det er lov',
  columns: { who: 'Deles med', what: 'Hva', ground: 'Grunnlag', why: 'Hvorfor' },
  grunnlag: {
    samtykke: 'Samtykke',
    helsehjelp: 'Samarbeid om helsehjelp',
    avvergeplikt: 'Plikt til å avverge alvorlige lovbrudd',
    noedetat: 'Varsling av nødetat for å hindre alvorlig skade',
    barnevern: 'Meldeplikt til barnevernet',
    annenHjemmel: 'Annen lovhjemmel',
  },
  decided: (by, date) => `Bestemt av ${by} ${date}.`,
  objection: {
    jeg: (to, date) => `Jeg sa nei til deling med ${to} ${date}.`,
    du: (to, date) => `Du sa nei til deling med ${to} ${date}.`,
    personen: (to, date) => `Personen sa nei til deling med ${to} ${date}.`,
  },
  answer: 'Svar',
  missing: { who: 'hvem det deles med', what: 'hva som deles', ground: 'grunnlaget', why: 'hvorfor det deles' },
};

const nn: SharingTexts = {
  caption: 'Kven som får kva, og kvifor det er lov',
  columns: { who: 'Blir delt med', what: 'Kva', ground: 'Grunnlag', why: 'Kvifor' },
  grunnlag: {
    samtykke: 'Samtykke',
    helsehjelp: 'Samarbeid om helsehjelp',
    avvergeplikt: 'Plikt til å avverje alvorlege lovbrot',
    noedetat: 'Varsling av naudetat for å hindre alvorleg skade',
    barnevern: 'Meldeplikt til barnevernet',
    annenHjemmel: 'Annan lovheimel',
  },
  decided: (by, date) => `Avgjort av ${by} ${date}.`,
  objection: {
    jeg: (to, date) => `Eg sa nei til deling med ${to} ${date}.`,
    du: (to, date) => `Du sa nei til deling med ${to} ${date}.`,
    personen: (to, date) => `Personen sa nei til deling med ${to} ${date}.`,
  },
  answer: 'Svar',
  missing: {
    who: 'kven det blir delt med',
    what: 'kva som blir delt',
    ground: 'grunnlaget',
    why: 'kvifor det blir delt',
  },
};

const en: SharingTexts = {
  caption: 'Who gets what, and why it is allowed',
  columns: { who: 'Shared with', what: 'What', ground: 'Ground', why: 'Why' },
  grunnlag: {
    samtykke: 'Consent',
    helsehjelp: 'Cooperation on health care',
    avvergeplikt: 'Duty to avert serious crimes',
    noedetat: 'Alerting the emergency services to prevent serious harm',
    barnevern: 'Duty to notify the child welfare service',
    annenHjemmel: 'Another legal basis',
  },
  decided: (by, date) => `Decided by ${by} on ${date}.`,
  objection: {
    jeg: (to, date) => `I said no to sharing with ${to} on ${date}.`,
    du: (to, date) => `You said no to sharing with ${to} on ${date}.`,
    personen: (to, date) => `The person said no to sharing with ${to} on ${date}.`,
  },
  answer: 'Answer',
  missing: { who: 'who it is shared with', what: 'what is shared', ground: 'the ground', why: 'why it is shared' },
};

export const sharingTexts: Readonly<Record<Language, SharingTexts>> = { nb, nn, en };
