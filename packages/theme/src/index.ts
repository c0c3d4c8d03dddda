export { type ContrastFailure, contrast, contrastFailures } from './contrast.js';
export { defaultTheme, type Theme, type ThemeColours } from './theme.js';
