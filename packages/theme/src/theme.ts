/** Colours as `#rrggbb`. Text and accent must stand out from paper and surface (WCAG AA, 4.5:1). */
export interface ThemeColours {
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly paper: string;
  readonly surface: string;
  readonly emergency: string;
}

/** How a kommune dresses its documents; plain JSON. */
export interface Theme {
  readonly colours: ThemeColours;
  /** A family name the renderer has, e.g. `Source Sans 3`. */
  readonly typeface: string;
}

/** Sober dress that fits any kommune. */
export const defaultTheme: Theme = {
  colours: {
    text: '#1a1a1a',
    muted: '#4a4f57',
    accent: '#1f4e79',
    paper: '#ffffff',
    surface: '#eef3f8',
    emergency: '#9b1c1c',
  },
  typeface: 'Source Sans 3',
};
