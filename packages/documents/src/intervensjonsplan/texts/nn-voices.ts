import type { Voice } from './texts.js';

export const nnPerson: Voice = {
  lead: 'Dette er di utgåve av planen vi har laga for at du, og dei som kjem til deg, skal vere trygge. Planen skal byggje på det du sjølv meiner og veit.',
  confidential: {
    title: 'Planen er din',
    text: [
      'Planen handlar om deg og er privat. Legg han ein trygg stad.',
      'Du bestemmer sjølv om du vil vise han til andre. Vi viser han berre til dei som står under «Kven som kan lese planen».',
    ],
  },
  headings: {
    remember: 'Det alle som kjem til deg, skal hugse',
    view: 'Det du meiner',
    agrees: 'Dette er du samd i',
    disagrees: 'Dette er du ikkje samd i',
    howToMeet: 'Slik vil du bli møtt',
    informed: 'Det du har fått vite',
    kinds: 'Det vi er redde for kan skje',
    staffSafety: 'Slik er dei tilsette trygge hos deg',
    afterwardsPerson: 'Vi snakkar med deg',
    exemptions: 'Det du ikkje får sjå no',
    access: 'Kven som kan lese planen',
    sharing: 'Kven vi deler med',
    reach: 'Slik kan vi nå deg',
    rights: 'Rettane dine',
  },
  viewNotWanted:
    'Du har ikkje ønskt å seie noko no. Det er heilt greitt. Du kan seie kva du meiner når du vil, og då skriv vi det inn.',
  viewNotAsked: 'Vi har ikkje fått spurt deg enno. Det skal vi gjere.',
  informedStatus: {
    informert: 'Du har fått vite om planen.',
    delvis: 'Du har fått vite om delar av planen.',
    ikkeInformert: 'Du har ikkje fått vite om planen enno.',
  },
  getsCopy: 'Du får di eiga utgåve.',
  getsNoCopy: 'Du har ikkje eiga utgåve på papir.',
  coercion: 'Dette er det ikkje kommunen som har bestemt. Det byggjer på eit vedtak frå eit anna organ.',
  dutyNotAssessed: 'Vi har ikkje vurdert dette enno.',
  childrenNotAssessed: 'Vi har ikkje vurdert dette enno.',
  readAloud: (date, by) => `Planen vart lesen og forklart for deg ${date} av ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `Du har rett til å medverke (${participation}). Er noko feil, eller er du usamd, så sei frå. Vi rettar det som er feil, og skriv inn det du meiner.`,
    `Du kan be om å få sjå det som står om deg (${access}). Held vi noko tilbake, skal du få vite kva lov det byggjer på.`,
    `Får du nei til innsyn, kan du klage (${refusal}). Vi hjelper deg med klagen om du vil.`,
  ],
};

export const nnService: Voice = {
  lead: 'Planen skal hindre at nokon blir skadde, og hjelpe personen til å meistre. Les han før du går på besøk, og bruk han saman med kriseplanen til personen.',
  confidential: {
    title: 'Strengt fortruleg',
    text: [
      'Les planen berre når du treng han i arbeidet ditt. Send han ikkje vidare, og snakk ikkje om han der andre høyrer på.',
      'Planen er skriven slik at personen sjølv kan lese han. Skriv notata dine på same måten.',
    ],
  },
  headings: {
    remember: 'Hugs først',
    view: 'Personen sitt eige syn',
    agrees: 'Samd i',
    disagrees: 'Ikkje samd i',
    howToMeet: 'Slik vil personen bli møtt',
    informed: 'Det personen har fått vite',
    kinds: 'Kva det er fare for',
    staffSafety: 'Tryggleiken til dei tilsette',
    afterwardsPerson: 'Samtale med personen',
    exemptions: 'Unntak frå innsyn',
    access: 'Kven som kan lese planen',
    sharing: 'Deling',
    reach: 'Slik når vi personen',
    rights: 'Rettane til personen',
  },
  viewNotWanted: 'Personen har ikkje ønskt å seie noko no. Spør igjen når det passar, og skriv inn svaret.',
  viewNotAsked: 'Personen er ikkje spurd enno.',
  informedStatus: {
    informert: 'Personen er informert om planen.',
    delvis: 'Personen er informert om delar av planen.',
    ikkeInformert: 'Personen er ikkje informert om planen enno. Snakk ikkje med personen om han før dette er gjort.',
  },
  getsCopy: 'Personen får si eiga utgåve.',
  getsNoCopy: 'Personen har ikkje eiga utgåve på papir.',
  coercion:
    'Eit anna organ har bestemt dette. Kommunen kan ikkje bestemme eller gjennomføre tvang med heimel i denne planen.',
  dutyNotAssessed: 'Avverjeplikta er ikkje vurdert.',
  childrenNotAssessed: 'Det er ikkje vurdert om barn kan bli utsette.',
  readAloud: (date, by) => `Planen vart lesen og forklart for personen ${date} av ${by}.`,
  rights: ({ access, refusal, participation }) => [
    `Personen har rett til å medverke (${participation}). Er personen usamd i noko, skal det stå i planen.`,
    `Personen kan be om innsyn i det som står her (${access}). Unntak må ha heimel og grunngiving.`,
    `Eit avslag på innsyn kan påklagast (${refusal}).`,
  ],
};
