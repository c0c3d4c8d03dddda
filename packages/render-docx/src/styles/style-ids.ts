/** Ids of the paragraph styles, as a Norwegian Word writes them where the style is Word's own. */
export const paragraphStyles = [
  'Normal',
  'Brdtekst',
  'Overskrift1',
  'Overskrift2',
  'Overskrift3',
  'Ingress',
  'Merknad',
  'Punktliste',
  'Nummerertliste',
  'Bildetekst',
  'Tabellhode',
  'Tabelltekst',
  'Opplysning',
  'Sladdet',
  'Sladdetgrunn',
  'Signaturrolle',
  'Signaturnavn',
  'Signatur',
  'Topptekst',
  'Bunntekst',
  'Utkastmerke',
  'Avsender',
  'Avsenderenhet',
  'Kontakt',
  'Returadresse',
  'Mottaker',
  'Referanse',
] as const;

export type ParagraphStyle = (typeof paragraphStyles)[number];

export type CharacterStyle = 'Sterk' | 'Hyperkobling' | 'Mangler' | 'Dempet';

export const TABLE_STYLE = 'Hjemmeltabell';
