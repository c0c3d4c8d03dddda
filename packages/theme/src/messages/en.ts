import type { ThemeMessages } from '../theme-message.js';

export const en: ThemeMessages = {
  'ikke-objekt': 'Write this as an object: { … }.',
  'ukjent-felt': '«{felt}» is not a field of a theme. Choose among: {kjente}.',
  mangler: '«{felt}» must be filled in.',
  tekst: 'Write a text that is not empty.',
  'for-lang': 'The text has {lengde} characters. There is room for {plass}.',
  tegn: 'The text has a character that cannot be shown (U+{kode}). Take it out.',
  liste: 'Write this as a list: [ … ].',
  'for-mange': 'There is room for {plass}. Take some out.',
  farge: 'Write the colour as «#rrggbb», for example «#1f4e79».',
  kontrast:
    'The colour «{farge}» ({fargekode}) has the contrast {forhold}:1 against «{bakgrunn}» ({bakgrunnskode}). It must be at least {krav}:1. Choose colours further apart.',
  organisasjonsnummer: 'Write the organisation number with nine digits.',
  filnavn: 'Write the name of a file that lies in the same folder as the theme, or in a folder below it.',
  'fil-mangler': 'Cannot find the file «{fil}» beside the theme.',
  'logo-kilde': 'Give the logo by «fil» or «data», not both.',
  'logo-for-stor': 'The logo is {stoerrelse} kB. It goes with every letter, so it can be at most {plass} kB.',
  'logo-for-liten': 'The logo is {bredde} × {hoeyde} pixels. It needs at least {minst} in height to be sharp on paper.',
  'logo-svg': 'The logo is an SVG. Save it as PNG or JPEG.',
  'logo-annet-format':
    'The logo is a picture in a format letters cannot have (such as GIF, WebP, BMP or TIFF). Save it as PNG or JPEG.',
  'logo-ikke-bilde': 'The logo is not a picture. Use a PNG or JPEG.',
  'logo-oedelagt': 'The picture file is broken or not whole. Save the logo again.',
  'logo-interlace': 'The PNG is saved interlaced. Save it without.',
  'logo-dybde': 'The picture has too many shades per colour. Save it with 8 bits per channel.',
  'logo-farger': 'The picture is not saved in RGB or greyscale. Save it as RGB.',
};
