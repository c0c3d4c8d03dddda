import type { Texts } from './texts.js';

/** Who may come in, and on which of the three grounds. */
export const enKeys: Texts['keys'] = {
  heading: 'Keys and entry',
  intro:
    'Others may enter your home on three different grounds: the landlord’s access under the Tenancy Act, a key you have said yes to, and an emergency. We keep them apart.',
  landlord: 'The landlord’s access',
  landlordNotice: 'How the landlord gives notice',
  consent: 'A key you have said yes or no to',
  emergency: 'In an emergency',
  kind: 'Kind of key',
  purpose: 'The key is for',
  keeping: 'How we keep it',
  form: 'Consent was given',
  explainedBy: 'Explained by',
  validity: 'The consent applies',
  neverFor: 'What we never use it for',
  notice: 'How you get to know',
  log: 'The log',
  returned: 'How you get it back',
  withdraw: 'How you withdraw the consent',
  afterWithdrawal: 'What happens then',
  refusalCostsNothing: 'A no does not change the help you get, nor the tenancy.',
  said: (date) => ({
    ja: `You said yes on ${date} to our having a key. You may change your mind at any time.`,
    nei: `You said no on ${date} to our having a key. That is quite all right, and it does not change the help you get or the tenancy.`,
    trukket: `You said yes on ${date} and have since withdrawn the consent. We are no longer allowed to use a key.`,
  }),
  withdrawn: (date) => `You withdrew the consent on ${date}.`,
  handedBack: (date) => `You got the key back on ${date}.`,
  wasAgreed: 'This was agreed while you had said yes:',
  formerHolders: 'Who had a key',
  holders: { caption: 'Who has a key', columns: { body: 'Where', role: 'Who may take it out', count: 'Number' } },
  uses: { caption: 'When the key may be used', columns: { situation: 'When', how: 'What we do' } },
};
