import type { Samtykke } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';

/** The words around a recorded consent; those that name the person it belongs to are a `ConsentVoice`. */
export interface ConsentTexts {
  readonly title: (date: string) => string;
  readonly who: string;
  readonly to: string;
  readonly what: string;
  readonly purpose: string;
  readonly virkning: Readonly<Record<Samtykke['virkning'][number], string>>;
  readonly period: string;
  readonly form: string;
  readonly forms: Readonly<Record<Samtykke['form'], string>>;
  readonly explainedBy: string;
  readonly interpreter: string;
  readonly tolk: Readonly<Record<NonNullable<Samtykke['tolk']>['hvem'], string>>;
  readonly competence: string;
  readonly afterwards: string;
  readonly recorded: string;
}

const nb: ConsentTexts = {
  title: (date) => `Samtykke ${date}`,
  who: 'Hvem har sagt ja',
  to: 'Hvem kan få vite det',
  what: 'Hva de kan få vite',
  purpose: 'Hva det skal brukes til',
  virkning: {
    opphevTaushetsplikt: 'at vi deler opplysningene',
    utarbeideIndividuellPlan: 'at vi lager individuell plan',
    deltakerinnsyn: 'at deltakerne ser planen',
    utarbeideKriseplan: 'at vi lager kriseplan',
  },
  period: 'Hvor lenge det gjelder',
  form: 'Hvordan det ble gitt',
  forms: { skriftlig: 'Skriftlig', muntligNotert: 'Muntlig, og skrevet ned' },
  explainedBy: 'Forklart av',
  interpreter: 'Tolk',
  tolk: {
    kvalifisertTolk: 'kvalifisert tolk',
    annenTolk: 'annen tolk',
    tospraakligAnsatt: 'tospråklig ansatt',
    annenVoksen: 'annen voksen',
    barn: 'barn',
  },
  competence: 'Beslutningskompetanse vurdert',
  afterwards: 'Det som skjer da',
  recorded: 'Skrevet ned i',
};

const nn: ConsentTexts = {
  title: (date) => `Samtykke ${date}`,
  who: 'Kven har sagt ja',
  to: 'Kven kan få vite det',
  what: 'Kva dei kan få vite',
  purpose: 'Kva det skal brukast til',
  virkning: {
    opphevTaushetsplikt: 'at vi deler opplysningane',
    utarbeideIndividuellPlan: 'at vi lagar individuell plan',
    deltakerinnsyn: 'at deltakarane ser planen',
    utarbeideKriseplan: 'at vi lagar kriseplan',
  },
  period: 'Kor lenge det gjeld',
  form: 'Korleis det blei gitt',
  forms: { skriftlig: 'Skriftleg', muntligNotert: 'Munnleg, og skrive ned' },
  explainedBy: 'Forklart av',
  interpreter: 'Tolk',
  tolk: {
    kvalifisertTolk: 'kvalifisert tolk',
    annenTolk: 'annan tolk',
    tospraakligAnsatt: 'tospråkleg tilsett',
    annenVoksen: 'annan vaksen',
    barn: 'barn',
  },
  competence: 'Avgjerdskompetanse vurdert',
  afterwards: 'Det som skjer då',
  recorded: 'Skrive ned i',
};

const en: ConsentTexts = {
  title: (date) => `Consent ${date}`,
  who: 'Who has said yes',
  to: 'Who may be told',
  what: 'What they may be told',
  purpose: 'What it is for',
  virkning: {
    opphevTaushetsplikt: 'that we share the information',
    utarbeideIndividuellPlan: 'that we make an individual plan',
    deltakerinnsyn: 'that the participants see the plan',
    utarbeideKriseplan: 'that we make a crisis plan',
  },
  period: 'How long it applies',
  form: 'How it was given',
  forms: { skriftlig: 'In writing', muntligNotert: 'Orally, and written down' },
  explainedBy: 'Explained by',
  interpreter: 'Interpreter',
  tolk: {
    kvalifisertTolk: 'qualified interpreter',
    annenTolk: 'another interpreter',
    tospraakligAnsatt: 'bilingual employee',
    annenVoksen: 'another adult',
    barn: 'a child',
  },
  competence: 'Decision-making capacity assessed',
  afterwards: 'What happens then',
  recorded: 'Recorded in',
};

export const consentTexts: Readonly<Record<Language, ConsentTexts>> = { nb, nn, en };
