import type { Voice } from './texts.js';

export const nbPerson: Voice = {
  lead: 'Dette er din utgave av planen vi har laget for at du, og de som kommer til deg, skal være trygge. Planen skal bygge på det du selv mener og vet.',
  confidential: {
    title: 'Planen er din',
    text: [
      'Planen handler om deg og er privat. Legg den et trygt sted.',
      'Du bestemmer selv om du vil vise den til andre. Vi viser den bare til dem som står under «Hvem som kan lese planen».',
    ],
  },
  headings: {
    remember: 'Det alle som kommer til deg, skal huske',
    view: 'Det du mener',
    agrees: 'Dette er du enig i',
    disagrees: 'Dette er du ikke enig i',
    howToMeet: 'Slik vil du bli møtt',
    informed: 'Det du har fått vite',
    kinds: 'Det vi er redde for kan skje',
    staffSafety: 'Slik er de ansatte trygge hos deg',
    afterwardsPerson: 'Vi snakker med deg',
    exemptions: 'Det du ikke får se nå',
    access: 'Hvem som kan lese planen',
    sharing: 'Hvem vi deler med',
    reach: 'Slik kan vi nå deg',
    rights: 'Rettighetene dine',
  },
  viewNotWanted:
    'Du har ikke ønsket å si noe nå. Det er helt greit. Du kan si hva du mener når du vil, og da skriver vi det inn.',
  viewNotAsked: 'Vi har ikke fått spurt deg ennå. Det skal vi gjøre.',
  informedStatus: {
    informert: 'Du har fått vite om planen.',
    delvis: 'Du har fått vite om deler av planen.',
    ikkeInformert: 'Du har ikke fått vite om planen ennå.',
  },
  getsCopy: 'Du får din egen utgave.',
  getsNoCopy: 'Du har ikke egen utgave på papir.',
  coercion: 'Dette er det ikke kommunen som har bestemt. Det bygger på et vedtak fra et annet organ.',
  dutyNotAssessed: 'Vi har ikke vurdert dette ennå.',
  childrenNotAssessed: 'Vi har ikke vurdert dette ennå.',
  readAloud: (date, by) => `Planen ble lest og forklart for deg ${date} av ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `Du har rett til å medvirke (${participation}). Er noe feil, eller er du uenig, så si fra. Vi retter det som er feil, og skriver inn det du mener.`,
    `Du kan be om å få se det som står om deg (${access}). Holder vi noe tilbake, skal du få vite hvilken lov det bygger på.`,
    `Får du nei til innsyn, kan du klage (${refusal}). Vi hjelper deg med klagen hvis du vil.`,
  ],
};

export const nbService: Voice = {
  lead: 'Planen skal hindre at noen blir skadet, og hjelpe personen til å mestre. Les den før du går på besøk, og bruk den sammen med personens egen kriseplan.',
  confidential: {
    title: 'Strengt fortrolig',
    text: [
      'Les planen bare når du trenger den i arbeidet ditt. Send den ikke videre, og snakk ikke om den der andre hører på.',
      'Planen er skrevet slik at personen selv kan lese den. Skriv notatene dine på samme måte.',
    ],
  },
  headings: {
    remember: 'Husk først',
    view: 'Personens eget syn',
    agrees: 'Enig i',
    disagrees: 'Ikke enig i',
    howToMeet: 'Slik vil personen bli møtt',
    informed: 'Det personen har fått vite',
    kinds: 'Hva det er fare for',
    staffSafety: 'De ansattes sikkerhet',
    afterwardsPerson: 'Samtale med personen',
    exemptions: 'Unntak fra innsyn',
    access: 'Hvem som kan lese planen',
    sharing: 'Deling',
    reach: 'Slik når vi personen',
    rights: 'Personens rettigheter',
  },
  viewNotWanted: 'Personen har ikke ønsket å si noe nå. Spør igjen når det passer, og skriv inn svaret.',
  viewNotAsked: 'Personen er ikke spurt ennå.',
  informedStatus: {
    informert: 'Personen er informert om planen.',
    delvis: 'Personen er informert om deler av planen.',
    ikkeInformert: 'Personen er ikke informert om planen ennå. Ikke snakk med personen om den før dette er gjort.',
  },
  getsCopy: 'Personen får sin egen utgave.',
  getsNoCopy: 'Personen har ikke egen utgave på papir.',
  coercion:
    'Et annet organ har bestemt dette. Kommunen kan ikke bestemme eller gjennomføre tvang med hjemmel i denne planen.',
  dutyNotAssessed: 'Avvergeplikten er ikke vurdert.',
  childrenNotAssessed: 'Det er ikke vurdert om barn kan bli utsatt.',
  readAloud: (date, by) => `Planen ble lest og forklart for personen ${date} av ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `Personen har rett til å medvirke (${participation}). Er personen uenig i noe, skal det stå i planen.`,
    `Personen kan be om innsyn i det som står her (${access}). Unntak må ha hjemmel og begrunnelse.`,
    `Et avslag på innsyn kan påklages (${refusal}).`,
  ],
};
