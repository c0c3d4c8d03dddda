import type { TypeOutline } from '../felles/type-outline.js';

/** What the type is called, and its layout. */
export const samarbeidsavtaleHead = {
  id: 'samarbeidsavtale',
  version: '1.0',
  title: { nb: 'Samarbeidsavtale', nn: 'Samarbeidsavtale', en: 'Cooperation agreement' },
  layout: async () => (await import('./layout/index.js')).samarbeidsavtaleLayout,
};

/** The type for a form that shows itself before the rest has been loaded. */
export const samarbeidsavtaleOutline: TypeOutline = {
  ...samarbeidsavtaleHead,
  lists: ['signatur'],
  whole: async () => (await import('./document-type.js')).samarbeidsavtaleType,
};
