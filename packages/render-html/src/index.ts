export type { Fragment } from './fragment.js';
export { HtmlError, type HtmlErrorCode } from './html-error.js';
export { type HtmlRendererOptions, type HtmlRenderOptions, htmlRenderer } from './html-renderer.js';
export { fragmentStyle } from './stylesheet.js';
