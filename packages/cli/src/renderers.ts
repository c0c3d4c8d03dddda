import type { Renderer } from '@hjemmel/tree';
import type { OwnTheme } from './theme-file.js';

/** The formats this command line makes; each library is loaded only when it is asked for. */
const LOADERS = {
  pdf: async ({ theme, fonts }: OwnTheme): Promise<Renderer> =>
    (await import('@hjemmel/render-pdf')).pdfRenderer({ ...(theme && { theme }), ...(fonts && { fonts }) }),
  docx: async ({ theme }: OwnTheme): Promise<Renderer> =>
    (await import('@hjemmel/render-docx')).docxRenderer({ ...(theme && { theme }) }),
  html: async ({ theme }: OwnTheme): Promise<Renderer> =>
    (await import('@hjemmel/render-html')).htmlRenderer({ ...(theme && { theme }) }),
  text: async ({ theme }: OwnTheme): Promise<Renderer> =>
    (await import('@hjemmel/render-text')).textRenderer({ ...(theme && { theme }) }),
};

export type Format = keyof typeof LOADERS;
export const formats = Object.keys(LOADERS) as Format[];

/** In the neutral theme unless there is another. */
export function loadRenderer(format: Format, look: OwnTheme = {}): Promise<Renderer> {
  return LOADERS[format](look);
}
