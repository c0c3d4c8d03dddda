import type { Samtykke } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';

/** The words around a recorded consent, spoken to the person it belongs to. */
export interface ConsentTexts {
  readonly title: (date: string) => string;
  readonly who: string;
  readonly hvem: Readonly<Record<Samtykke['hvem'], string>>;
  readonly to: string;
  readonly what: string;
  readonly purpose: string;
  readonly effect: string;
  readonly virkning: Readonly<Record<Samtykke['virkning'][number], string>>;
  readonly period: string;
  readonly exceptions: string;
  readonly form: string;
  readonly forms: Readonly<Record<Samtykke['form'], string>>;
  readonly explainedBy: string;
  readonly interpreter: string;
  readonly tolk: Readonly<Record<NonNullable<Samtykke['tolk']>['hvem'], string>>;
  readonly competence: string;
  readonly withdrawal: string;
  readonly afterwards: string;
  readonly free: string;
  readonly recorded: string;
  readonly withdrawn: (date: string) => string;
}

const nb: ConsentTexts = {
  title: (date) => `Samtykke ${date}`,
  who: 'Hvem har sagt ja',
  hvem: {
    bruker: 'Du selv',
    foresatt: 'Foresatt',
    verge: 'Vergen din',
    ungdom: 'Du selv (ungdom)',
    naermestePaaroerende: 'Nærmeste pårørende',
  },
  to: 'Hvem kan få vite det',
  what: 'Hva de kan få vite',
  purpose: 'Hva det skal brukes til',
  effect: 'Hva du har sagt ja til',
  virkning: {
    opphevTaushetsplikt: 'at vi deler opplysningene',
    utarbeideIndividuellPlan: 'at vi lager individuell plan',
    deltakerinnsyn: 'at deltakerne ser planen',
    utarbeideKriseplan: 'at vi lager kriseplan',
  },
  period: 'Hvor lenge det gjelder',
  exceptions: 'Det du ikke har sagt ja til',
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
  withdrawal: 'Slik trekker du det',
  afterwards: 'Det som skjer da',
  free: 'Du kan si nei uten at det påvirker hjelpen du har rett til.',
  recorded: 'Skrevet ned i',
  withdrawn: (date) => `Du trakk dette samtykket ${date}.`,
};

const nn: ConsentTexts = {
  title: (date) => `Samtykke ${date}`,
  who: 'Kven har sagt ja',
  hvem: {
    bruker: 'Du sjølv',
    foresatt: 'Føresett',
    verge: 'Verja di',
    ungdom: 'Du sjølv (ungdom)',
    naermestePaaroerende: 'Næraste pårørande',
  },
  to: 'Kven kan få vite det',
  what: 'Kva dei kan få vite',
  purpose: 'Kva det skal brukast til',
  effect: 'Kva du har sagt ja til',
  virkning: {
    opphevTaushetsplikt: 'at vi deler opplysningane',
    utarbeideIndividuellPlan: 'at vi lagar individuell plan',
    deltakerinnsyn: 'at deltakarane ser planen',
    utarbeideKriseplan: 'at vi lagar kriseplan',
  },
  period: 'Kor lenge det gjeld',
  exceptions: 'Det du ikkje har sagt ja til',
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
  withdrawal: 'Slik trekkjer du det',
  afterwards: 'Det som skjer då',
  free: 'Du kan seie nei utan at det påverkar hjelpa du har rett til.',
  recorded: 'Skrive ned i',
  withdrawn: (date) => `Du trekte dette samtykket ${date}.`,
};

const en: ConsentTexts = {
  title: (date) => `Consent ${date}`,
  who: 'Who has said yes',
  hvem: {
    bruker: 'You',
    foresatt: 'A parent',
    verge: 'Your guardian',
    ungdom: 'You (young person)',
    naermestePaaroerende: 'Your closest relative',
  },
  to: 'Who may be told',
  what: 'What they may be told',
  purpose: 'What it is for',
  effect: 'What you have said yes to',
  virkning: {
    opphevTaushetsplikt: 'that we share the information',
    utarbeideIndividuellPlan: 'that we make an individual plan',
    deltakerinnsyn: 'that the participants see the plan',
    utarbeideKriseplan: 'that we make a crisis plan',
  },
  period: 'How long it applies',
  exceptions: 'What you have not said yes to',
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
  withdrawal: 'How you withdraw it',
  afterwards: 'What happens then',
  free: 'You can say no without any effect on the help you have a right to.',
  recorded: 'Recorded in',
  withdrawn: (date) => `You withdrew this consent on ${date}.`,
};

export const consentTexts: Readonly<Record<Language, ConsentTexts>> = { nb, nn, en };
