/** The kommune's dress, as far as a list of changes wears it; a theme that has been read has all of it. */
export interface DiffDress {
  readonly typeface: string;
  /** `#rrggbb`, with the contrasts a theme must have. */
  readonly colours: Readonly<Record<'text' | 'paper' | 'accent' | 'brand', string>>;
  readonly logo?: DiffLogo;
}

export interface DiffLogo {
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
  readonly alt: string;
}

export const PLAIN: DiffDress = {
  typeface: '',
  colours: { text: '#1c2126', paper: '#ffffff', accent: '#1c2126', brand: '#6b7680' },
};

/** The style of the page, or of what `root` selects; what was taken out or put in keeps its own colours, line and words. */
export function diffStyle({ typeface, colours: { text, paper, accent, brand } }: DiffDress, root = 'body'): string {
  const name = typeface.replace(/[^\p{L}\d -]/gu, '');
  const family = name === '' ? '' : `"${name}",`;
  return `${root === 'body' ? ':root' : root} { color-scheme: light; }
${root} { margin: 0; font: 1.0625rem/1.55 ${family} system-ui, sans-serif; color: ${text}; background: ${paper}; overflow-wrap: anywhere; }
.diff { max-width: 48rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 5vw, 3rem) 3rem; }
.logo { margin: 0 0 1rem; } .logo img { max-width: min(9rem, 35%); max-height: 4.5rem; }
.title { line-height: 1.2; } .title, .part { color: ${accent}; } .part { margin: 2rem 0 0.5rem; } .change { margin: 0 0 0.3rem; font-size: 1.05rem; }
section { margin: 0.8rem 0; padding: 0.7rem 1rem; border: 1px solid ${brand}; border-left-width: 6px; break-inside: avoid; }
dl { margin: 0; } dd { margin: 0; white-space: pre-line; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 25%) 1fr; gap: 0.1rem 1rem; padding: 0.15rem 0; }
dt { font-weight: 600; }
ins { text-decoration: underline; text-decoration-thickness: 1px; background: #e6f4ea; color: #0b3d1e; }
del { text-decoration: line-through; background: #fbeaea; color: #6d1414; }
@media (max-width: 30rem) { dl > div { grid-template-columns: 1fr; } }
@media (forced-colors: active) { section { border-color: CanvasText; } }
@media print { .diff { padding: 0; max-width: none; } }
`;
}
