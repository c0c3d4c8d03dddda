export { HtmlError, type HtmlErrorCode } from './html-error.js';
export { type HtmlRendererOptions, htmlRenderer } from './html-renderer.js';
