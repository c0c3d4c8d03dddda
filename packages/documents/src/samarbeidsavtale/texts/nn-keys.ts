import type { Texts } from './texts.js';

/** Who may come in, and on which of the three grounds. */
export const nnKeys: Texts['keys'] = {
  heading: 'Nøklar og tilgang',
  intro:
    'Andre kan kome inn i bustaden din på tre ulike grunnlag: tilgangen utleigaren har etter husleigelova, nøkkel du har sagt ja til, og naud. Vi held dei frå kvarandre.',
  landlord: 'Tilgangen til utleigaren',
  landlordNotice: 'Slik seier utleigaren frå',
  consent: 'Nøkkel du har sagt ja eller nei til',
  emergency: 'I ein naudsituasjon',
  kind: 'Kva slags nøkkel',
  purpose: 'Nøkkelen er til',
  keeping: 'Slik tek vi vare på han',
  form: 'Samtykket er gitt',
  explainedBy: 'Forklart av',
  validity: 'Samtykket gjeld',
  neverFor: 'Dette bruker vi han aldri til',
  notice: 'Slik får du vite det',
  log: 'Loggen',
  returned: 'Slik får du han tilbake',
  withdraw: 'Slik trekkjer du samtykket',
  afterWithdrawal: 'Kva som skjer då',
  refusalCostsNothing: 'Eit nei endrar ikkje hjelpa du får, og ikkje leigeforholdet.',
  said: (date) => ({
    ja: `Du sa ja ${date} til at vi har nøkkel. Du kan ombestemme deg når som helst.`,
    nei: `Du sa nei ${date} til at vi har nøkkel. Det er heilt i orden, og det endrar ikkje hjelpa du får eller leigeforholdet.`,
    trukket: `Du sa ja ${date}, og du har sidan trekt samtykket. Vi har ikkje lenger lov til å bruke nøkkel.`,
  }),
  withdrawn: (date) => `Du trekte samtykket ${date}.`,
  handedBack: (date) => `Du fekk nøkkelen tilbake ${date}.`,
  wasAgreed: 'Dette var avtalt då du hadde sagt ja:',
  formerHolders: 'Kven som hadde nøkkel',
  holders: { caption: 'Kven som har nøkkel', columns: { body: 'Kvar', role: 'Kven kan hente han ut', count: 'Tal' } },
  uses: { caption: 'Når nøkkelen kan brukast', columns: { situation: 'Når', how: 'Slik gjer vi' } },
};
