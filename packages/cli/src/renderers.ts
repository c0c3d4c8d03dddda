import type { Renderer } from '@hjemmel/tree';

/** The formats this command line makes; each library is loaded only when it is asked for. */
const LOADERS = {
  pdf: async (): Promise<Renderer> => (await import('@hjemmel/render-pdf')).pdfRenderer(),
  html: async (): Promise<Renderer> => (await import('@hjemmel/render-html')).htmlRenderer(),
  text: async (): Promise<Renderer> => (await import('@hjemmel/render-text')).textRenderer(),
};

export type Format = keyof typeof LOADERS;
export const formats = Object.keys(LOADERS) as Format[];

export function loadRenderer(format: Format): Promise<Renderer> {
  return LOADERS[format]();
}
