import type { ThemeMessages } from '../theme-message.js';

export const nb: ThemeMessages = {
  'ikke-objekt': 'Skriv dette som et objekt: { … }.',
  'ukjent-felt': '«{felt}» er ikke et felt i et tema. Velg blant: {kjente}.',
  mangler: '«{felt}» må fylles ut.',
  tekst: 'Skriv en tekst som ikke er tom.',
  'for-lang': 'Teksten er på {lengde} tegn. Det er plass til {plass}.',
  tegn: 'Teksten har et tegn som ikke kan vises (U+{kode}). Ta det bort.',
  liste: 'Skriv dette som en liste: [ … ].',
  'for-mange': 'Det er plass til {plass}. Ta bort noen.',
  farge: 'Skriv fargen som «#rrggbb», for eksempel «#1f4e79».',
  kontrast:
    'Fargen «{farge}» ({fargekode}) har kontrasten {forhold}:1 mot «{bakgrunn}» ({bakgrunnskode}). Den må være minst {krav}:1. Velg farger som står lenger fra hverandre.',
  organisasjonsnummer: 'Skriv organisasjonsnummeret med ni sifre.',
  filnavn: 'Skriv navnet på en fil som ligger i samme mappe som temaet, eller i en mappe under den.',
  'fil-mangler': 'Finner ikke fila «{fil}» ved siden av temaet.',
  'logo-kilde': 'Oppgi logoen med «fil» eller «data», ikke begge.',
  'logo-for-stor': 'Logoen er på {stoerrelse} kB. Den følger med i hvert brev, så den kan være på høyst {plass} kB.',
  'logo-for-liten':
    'Logoen er på {bredde} × {hoeyde} punkter. Den må ha minst {minst} i høyden for å bli skarp på papir.',
  'logo-svg': 'Logoen er en SVG. Lagre den som PNG eller JPEG.',
  'logo-annet-format':
    'Logoen er et bilde i et format brev ikke kan ha (som GIF, WebP, BMP eller TIFF). Lagre den som PNG eller JPEG.',
  'logo-ikke-bilde': 'Logoen er ikke et bilde. Bruk en PNG eller JPEG.',
  'logo-oedelagt': 'Bildefila er ødelagt eller ikke hel. Lagre logoen på nytt.',
  'logo-interlace': 'PNG-en er lagret med sammenfletting (interlace). Lagre den uten.',
  'logo-dybde': 'Bildet har for mange nyanser per farge. Lagre det med 8 biter per kanal.',
  'logo-farger': 'Bildet er ikke lagret i RGB eller gråtoner. Lagre det som RGB.',
};
