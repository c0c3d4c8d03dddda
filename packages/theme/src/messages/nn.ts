import type { ThemeMessages } from '../theme-message.js';

export const nn: ThemeMessages = {
  'ikke-objekt': 'Skriv dette som eit objekt: { … }.',
  'ukjent-felt': '«{felt}» er ikkje eit felt i eit tema. Vel mellom: {kjente}.',
  mangler: '«{felt}» må fyllast ut.',
  tekst: 'Skriv ein tekst som ikkje er tom.',
  'for-lang': 'Teksten er på {lengde} teikn. Det er plass til {plass}.',
  tegn: 'Teksten har eit teikn som ikkje kan visast (U+{kode}). Ta det bort.',
  liste: 'Skriv dette som ei liste: [ … ].',
  'for-mange': 'Det er plass til {plass}. Ta bort nokre.',
  farge: 'Skriv fargen som «#rrggbb», til dømes «#1f4e79».',
  kontrast:
    'Fargen «{farge}» ({fargekode}) har kontrasten {forhold}:1 mot «{bakgrunn}» ({bakgrunnskode}). Han må vere minst {krav}:1. Vel fargar som står lenger frå kvarandre.',
  organisasjonsnummer: 'Skriv organisasjonsnummeret med ni siffer.',
  filnavn: 'Skriv namnet på ei fil som ligg i same mappe som temaet, eller i ei mappe under.',
  'fil-mangler': 'Finn ikkje fila «{fil}» ved sida av temaet.',
  'logo-kilde': 'Oppgi logoen med «fil» eller «data», ikkje begge.',
  'logo-for-stor': 'Logoen er på {stoerrelse} kB. Han følgjer med i kvart brev, så han kan vere på høgst {plass} kB.',
  'logo-for-liten': 'Logoen er på {bredde} × {hoeyde} punkt. Han må ha minst {minst} i høgda for å bli skarp på papir.',
  'logo-svg': 'Logoen er ein SVG. Lagre han som PNG eller JPEG.',
  'logo-annet-format':
    'Logoen er eit bilete i eit format brev ikkje kan ha (som GIF, WebP, BMP eller TIFF). Lagre han som PNG eller JPEG.',
  'logo-ikke-bilde': 'Logoen er ikkje eit bilete. Bruk ein PNG eller JPEG.',
  'logo-oedelagt': 'Biletfila er øydelagd eller ikkje heil. Lagre logoen på nytt.',
  'logo-interlace': 'PNG-en er lagra med samanfletting (interlace). Lagre han utan.',
  'logo-dybde': 'Biletet har for mange nyansar per farge. Lagre det med 8 bitar per kanal.',
  'logo-farger': 'Biletet er ikkje lagra i RGB eller gråtonar. Lagre det som RGB.',
};
