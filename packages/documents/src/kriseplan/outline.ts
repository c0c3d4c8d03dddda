import type { TypeOutline } from '../felles/type-outline.js';

/** What the type is called, and its layout. */
export const kriseplanHead = {
  id: 'kriseplan',
  version: '1.0',
  title: { nb: 'Kriseplan', nn: 'Kriseplan', en: 'Crisis plan' },
  layout: async () => (await import('./layout/index.js')).kriseplanLayout,
};

/** The type for a form that shows itself before the rest has been loaded. */
export const kriseplanOutline: TypeOutline = {
  ...kriseplanHead,
  whole: async () => (await import('./document-type.js')).kriseplanType,
};
