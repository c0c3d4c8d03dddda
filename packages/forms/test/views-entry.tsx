import { kriseplanType } from '@hjemmel/documents/kriseplan';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { formStyle } from '../src/element/index.js';
import { createFormStore, merged } from '../src/index.js';
import { ConflictView, ReadView } from '../src/react/index.js';

/** The two views that are no form, for the page `form-page.ts` makes: they stand where the form would. */
const style = new CSSStyleSheet();
style.replaceSync(formStyle);
document.adoptedStyleSheets = [style];

Object.assign(globalThis, {
  async showViews(base: unknown, ours: unknown, theirs: unknown) {
    const layout = await kriseplanType.layout?.();
    const host = document.querySelector('hjemmel-form');
    if (!layout || !host) return;
    const options = { type: kriseplanType, layout, document: ours, language: 'nb', today: '2026-11-23' } as const;
    const { plan } = createFormStore({ ...options, now: () => 0, newId: () => 'ny' });
    const root = createRoot(host);
    const read = (settled: unknown) => root.render(createElement(ReadView, { plan, document: settled }));
    root.render(createElement(ConflictView, { plan, merged: merged(base, ours, theirs), onSettled: read }));
  },
});
