import type { TypeOutline } from '../felles/type-outline.js';

/** What the type is called, and its layout. */
export const vedtakHead = {
  id: 'vedtak',
  version: '1.0',
  title: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  layout: async () => (await import('./layout/index.js')).vedtakLayout,
};

/** The type for a form that shows itself before the rest has been loaded. */
export const vedtakOutline: TypeOutline = {
  ...vedtakHead,
  whole: async () => (await import('./document-type.js')).vedtakType,
};
