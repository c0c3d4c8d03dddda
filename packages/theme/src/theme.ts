import type { Logo } from './logo.js';

/**
 * Colours as `#rrggbb`. `text`, `muted`, `accent` and `emergency` are read as words on `paper`, `surface` and on white sheets
 * (WCAG AA, 4.5:1); `brand` is only for bars and lines (3:1).
 */
export interface ThemeColours {
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly brand: string;
  readonly paper: string;
  readonly surface: string;
  readonly emergency: string;
}

/** Where to reach the sender, printed where a document says nothing of it. */
export interface ThemeAddress {
  readonly lines: readonly string[];
  readonly phone?: string;
  readonly web?: string;
}

/** Whose the dress is: a letter from anyone else is not dressed in it. */
export interface ThemeOwner {
  /** As the letterhead names the sender; the first is the usual one. */
  readonly names: readonly string[];
  readonly organisasjonsnummer?: string;
}

/** How a kommune dresses its documents; plain JSON. Made by `readTheme`, or by hand and proved by `assertTheme`. */
export interface Theme {
  readonly colours: ThemeColours;
  /** A family name the renderer has, e.g. `Source Sans 3`. */
  readonly typeface: string;
  /** Static TTF or OTF files of another typeface, named from the theme's own folder. */
  readonly fontFiles?: { readonly regular: string; readonly bold: string };
  /** A theme without one dresses every letter, and has no logo, address or footer. */
  readonly owner?: ThemeOwner;
  readonly logo?: Logo;
  readonly address?: ThemeAddress;
  /** Lines at the foot of every page, at most two. */
  readonly footer?: readonly string[];
}

/** Sober dress that fits any kommune. */
export const defaultTheme: Theme = {
  colours: {
    text: '#1a1a1a',
    muted: '#4a4f57',
    accent: '#1f4e79',
    brand: '#1f4e79',
    paper: '#ffffff',
    surface: '#eef3f8',
    emergency: '#9b1c1c',
  },
  typeface: 'Source Sans 3',
};
