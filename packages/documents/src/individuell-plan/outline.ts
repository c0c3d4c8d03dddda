import type { TypeOutline } from '../felles/type-outline.js';

/** What the type is called, and its layout. */
export const individuellPlanHead = {
  id: 'individuell-plan',
  version: '1.0',
  title: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  layout: async () => (await import('./layout/index.js')).individuellPlanLayout,
};

/** The type for a form that shows itself before the rest has been loaded. */
export const individuellPlanOutline: TypeOutline = {
  ...individuellPlanHead,
  lists: ['samtykke'],
  whole: async () => (await import('./document-type.js')).individuellPlanType,
};
