export { type TextRendererOptions, type TextRenderOptions, textRenderer } from './text-renderer.js';
