import type { TypeOutline } from '../felles/type-outline.js';

/** What the type is called, and its layout. */
export const intervensjonsplanHead = {
  id: 'intervensjonsplan',
  version: '1.0',
  title: { nb: 'Intervensjonsplan', nn: 'Intervensjonsplan', en: 'Intervention plan' },
  layout: async () => (await import('./layout/index.js')).intervensjonsplanLayout,
};

/** The type for a form that shows itself before the rest has been loaded. */
export const intervensjonsplanOutline: TypeOutline = {
  ...intervensjonsplanHead,
  whole: async () => (await import('./document-type.js')).intervensjonsplanType,
};
