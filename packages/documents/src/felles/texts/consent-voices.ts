import type { Samtykke } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { AddressedAs } from './addressed-as.js';

/** The words around a consent that name the one it belongs to. */
export interface ConsentVoice {
  readonly hvem: Readonly<Record<Samtykke['hvem'], string>>;
  readonly effect: string;
  readonly exceptions: string;
  readonly withdrawal: string;
  readonly free: string;
  readonly withdrawn: (date: string) => string;
}

const nb: Readonly<Record<AddressedAs, ConsentVoice>> = {
  jeg: {
    hvem: {
      bruker: 'Jeg selv',
      ungdom: 'Jeg selv (ungdom)',
      verge: 'Vergen min',
      foresatt: 'Foresatt',
      naermestePaaroerende: 'Nærmeste pårørende',
    },
    effect: 'Hva jeg har sagt ja til',
    exceptions: 'Det jeg ikke har sagt ja til',
    withdrawal: 'Slik trekker jeg det',
    free: 'Jeg kan si nei eller trekke samtykket uten at det påvirker hjelpen jeg har rett til.',
    withdrawn: (date) => `Jeg trakk dette samtykket ${date}.`,
  },
  du: {
    hvem: {
      bruker: 'Du selv',
      ungdom: 'Du selv (ungdom)',
      verge: 'Vergen din',
      foresatt: 'Foresatt',
      naermestePaaroerende: 'Nærmeste pårørende',
    },
    effect: 'Hva du har sagt ja til',
    exceptions: 'Det du ikke har sagt ja til',
    withdrawal: 'Slik trekker du det',
    free: 'Du kan si nei eller trekke samtykket uten at det påvirker hjelpen du har rett til.',
    withdrawn: (date) => `Du trakk dette samtykket ${date}.`,
  },
  personen: {
    hvem: {
      bruker: 'Personen selv',
      ungdom: 'Ungdommen selv',
      verge: 'Vergen',
      foresatt: 'Foresatt',
      naermestePaaroerende: 'Nærmeste pårørende',
    },
    effect: 'Hva personen har sagt ja til',
    exceptions: 'Det personen ikke har sagt ja til',
    withdrawal: 'Slik trekker personen det',
    free: 'Personen kan si nei eller trekke samtykket uten at det påvirker hjelpen personen har rett til.',
    withdrawn: (date) => `Personen trakk dette samtykket ${date}.`,
  },
};

const nn: Readonly<Record<AddressedAs, ConsentVoice>> = {
  jeg: {
    hvem: {
      bruker: 'Eg sjølv',
      ungdom: 'Eg sjølv (ungdom)',
      verge: 'Verja mi',
      foresatt: 'Føresett',
      naermestePaaroerende: 'Næraste pårørande',
    },
    effect: 'Kva eg har sagt ja til',
    exceptions: 'Det eg ikkje har sagt ja til',
    withdrawal: 'Slik trekkjer eg det',
    free: 'Eg kan seie nei eller trekkje samtykket utan at det påverkar hjelpa eg har rett til.',
    withdrawn: (date) => `Eg trekte dette samtykket ${date}.`,
  },
  du: {
    hvem: {
      bruker: 'Du sjølv',
      ungdom: 'Du sjølv (ungdom)',
      verge: 'Verja di',
      foresatt: 'Føresett',
      naermestePaaroerende: 'Næraste pårørande',
    },
    effect: 'Kva du har sagt ja til',
    exceptions: 'Det du ikkje har sagt ja til',
    withdrawal: 'Slik trekkjer du det',
    free: 'Du kan seie nei eller trekkje samtykket utan at det påverkar hjelpa du har rett til.',
    withdrawn: (date) => `Du trekte dette samtykket ${date}.`,
  },
  personen: {
    hvem: {
      bruker: 'Personen sjølv',
      ungdom: 'Ungdommen sjølv',
      verge: 'Verja',
      foresatt: 'Føresett',
      naermestePaaroerende: 'Næraste pårørande',
    },
    effect: 'Kva personen har sagt ja til',
    exceptions: 'Det personen ikkje har sagt ja til',
    withdrawal: 'Slik trekkjer personen det',
    free: 'Personen kan seie nei eller trekkje samtykket utan at det påverkar hjelpa personen har rett til.',
    withdrawn: (date) => `Personen trekte dette samtykket ${date}.`,
  },
};

const en: Readonly<Record<AddressedAs, ConsentVoice>> = {
  jeg: {
    hvem: {
      bruker: 'I did',
      ungdom: 'I did (young person)',
      verge: 'My guardian',
      foresatt: 'A parent',
      naermestePaaroerende: 'My closest relative',
    },
    effect: 'What I have said yes to',
    exceptions: 'What I have not said yes to',
    withdrawal: 'How I withdraw it',
    free: 'I can say no or withdraw without any effect on the help I have a right to.',
    withdrawn: (date) => `I withdrew this consent on ${date}.`,
  },
  du: {
    hvem: {
      bruker: 'You',
      ungdom: 'You (young person)',
      verge: 'Your guardian',
      foresatt: 'A parent',
      naermestePaaroerende: 'Your closest relative',
    },
    effect: 'What you have said yes to',
    exceptions: 'What you have not said yes to',
    withdrawal: 'How you withdraw it',
    free: 'You can say no or withdraw without any effect on the help you have a right to.',
    withdrawn: (date) => `You withdrew this consent on ${date}.`,
  },
  personen: {
    hvem: {
      bruker: 'The person',
      ungdom: 'The young person',
      verge: 'The guardian',
      foresatt: 'A parent',
      naermestePaaroerende: 'The closest relative',
    },
    effect: 'What the person has said yes to',
    exceptions: 'What the person has not said yes to',
    withdrawal: 'How the person withdraws it',
    free: 'The person can say no or withdraw without any effect on the help the person has a right to.',
    withdrawn: (date) => `The person withdrew this consent on ${date}.`,
  },
};

export const consentVoices: Readonly<Record<Language, Readonly<Record<AddressedAs, ConsentVoice>>>> = { nb, nn, en };
