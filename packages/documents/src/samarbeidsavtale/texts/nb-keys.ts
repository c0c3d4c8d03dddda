import type { Texts } from './texts.js';

/** Who may come in, and on which of the three grounds. */
export const nbKeys: Texts['keys'] = {
  heading: 'Nøkler og adgang',
  intro:
    'Andre kan komme inn i boligen din på tre ulike grunnlag: utleierens adgang etter husleieloven, nøkkel du har sagt ja til, og nød. Vi holder dem fra hverandre.',
  landlord: 'Utleierens adgang',
  landlordNotice: 'Slik sier utleieren fra',
  consent: 'Nøkkel du har sagt ja eller nei til',
  emergency: 'I en nødsituasjon',
  kind: 'Hva slags nøkkel',
  purpose: 'Nøkkelen er til',
  keeping: 'Slik oppbevarer vi den',
  form: 'Samtykket er gitt',
  explainedBy: 'Forklart av',
  validity: 'Samtykket gjelder',
  neverFor: 'Dette bruker vi den aldri til',
  notice: 'Slik får du vite det',
  log: 'Loggen',
  returned: 'Slik får du den tilbake',
  withdraw: 'Slik trekker du samtykket',
  afterWithdrawal: 'Hva som skjer da',
  refusalCostsNothing: 'Et nei endrer ikke hjelpen du får, og ikke leieforholdet.',
  said: (date) => ({
    ja: `Du sa ja ${date} til at vi har nøkkel. Du kan ombestemme deg når som helst.`,
    nei: `Du sa nei ${date} til at vi har nøkkel. Det er helt i orden, og det endrer ikke hjelpen du får eller leieforholdet.`,
    trukket: `Du sa ja ${date}, og du har siden trukket samtykket. Vi har ikke lenger lov til å bruke nøkkel.`,
  }),
  withdrawn: (date) => `Du trakk samtykket ${date}.`,
  handedBack: (date) => `Du fikk nøkkelen tilbake ${date}.`,
  wasAgreed: 'Dette var avtalt da du hadde sagt ja:',
  formerHolders: 'Hvem som hadde nøkkel',
  holders: {
    caption: 'Hvem som har nøkkel',
    columns: { body: 'Hvor', role: 'Hvem kan hente den ut', count: 'Antall' },
  },
  uses: { caption: 'Når nøkkelen kan brukes', columns: { situation: 'Når', how: 'Slik gjør vi' } },
};
