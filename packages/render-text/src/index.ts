export { type TextRendererOptions, textRenderer } from './text-renderer.js';
