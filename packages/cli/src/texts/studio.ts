import type { Language } from '@hjemmel/validator';

interface StudioCommandTexts {
  readonly open: (address: string) => string;
  readonly copied: (folder: string) => string;
  readonly notBuilt: string;
  readonly badPort: string;
  readonly portTaken: (port: number) => string;
}

export const studioTexts: Readonly<Record<Language, StudioCommandTexts>> = {
  nb: {
    open: (address) => `Studioet er åpent på ${address}. Trykk Ctrl+C for å avslutte.`,
    copied: (folder) => `Studioet ligger i «${folder}», og kan legges på en vanlig webtjener.`,
    notBuilt: 'Studioet er ikke bygd. Kjør pnpm build først.',
    badPort: '--port må være et tall fra 0 til 65535.',
    portTaken: (port) => `Port ${port} er i bruk, eller kan ikke brukes. Velg en annen med --port.`,
  },
  nn: {
    open: (address) => `Studioet er ope på ${address}. Trykk Ctrl+C for å avslutte.`,
    copied: (folder) => `Studioet ligg i «${folder}», og kan leggjast på ein vanleg vevtenar.`,
    notBuilt: 'Studioet er ikkje bygd. Køyr pnpm build først.',
    badPort: '--port må vere eit tal frå 0 til 65535.',
    portTaken: (port) => `Port ${port} er i bruk, eller kan ikkje brukast. Vel ein annan med --port.`,
  },
  en: {
    open: (address) => `The studio is open at ${address}. Press Ctrl+C to end.`,
    copied: (folder) => `The studio is in “${folder}”, and can be put on any web server.`,
    notBuilt: 'The studio is not built. Run pnpm build first.',
    badPort: '--port must be a number from 0 to 65535.',
    portTaken: (port) => `Port ${port} is in use, or cannot be used. Choose another with --port.`,
  },
};
