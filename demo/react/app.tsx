// A React app: a list of the five documents, the form of the one that is chosen, and the finished document for reading.
import type { TypeOutline } from '@hjemmel/documents/felles';
import { individuellPlanOutline } from '@hjemmel/documents/individuell-plan/outline';
import { intervensjonsplanOutline } from '@hjemmel/documents/intervensjonsplan/outline';
import { kriseplanOutline } from '@hjemmel/documents/kriseplan/outline';
import { samarbeidsavtaleOutline } from '@hjemmel/documents/samarbeidsavtale/outline';
import { vedtakOutline } from '@hjemmel/documents/vedtak/outline';
import { createFormStore, emptyDocument, type FormStore, prefillFrom, randomId } from '@hjemmel/forms';
import { formStyle } from '@hjemmel/forms/element';
import { DocumentForm, ReadView } from '@hjemmel/forms/react';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const style = new CSSStyleSheet();
style.replaceSync(formStyle);
document.adoptedStyleSheets = [style];

/** The form is there before the rules, the law and the letter have been loaded. */
const outlines = [
  vedtakOutline,
  individuellPlanOutline,
  kriseplanOutline,
  intervensjonsplanOutline,
  samarbeidsavtaleOutline,
];

/** The app's own store of drafts; a real one is a server. */
const drafts = new Map<string, unknown>();

async function open(type: TypeOutline): Promise<FormStore> {
  const layout = await type.layout();
  const now = new Date();
  const draft = drafts.get(type.id) ?? emptyDocument(type, { language: 'nb', now: now.toISOString(), newId: randomId });
  return createFormStore({
    type,
    layout,
    document: draft,
    language: 'nb',
    today: now.toLocaleDateString('sv', { timeZone: 'Europe/Oslo' }),
    now: () => Date.now(),
    newId: randomId,
    onDraft: async (changed) => void drafts.set(type.id, changed),
  });
}

/** The documents here are of one case: what the open one says of the person and those around comes along, with its source shown. */
function takeOver(to: FormStore, from: FormStore): void {
  const { document: known } = from.getSnapshot();
  to.prefill(prefillFrom(known, to.getSnapshot().document, to.plan), from.type.title.nb.toLowerCase());
}

function App(): ReactNode {
  const [store, setStore] = useState<FormStore>();
  const [finished, setFinished] = useState<unknown>();
  const choose = async (type: TypeOutline) => {
    store?.flush();
    setFinished(undefined);
    const isNew = !drafts.has(type.id);
    const next = await open(type);
    if (isNew && store) takeOver(next, store);
    setStore(next);
  };
  return (
    <main>
      <h1>Skjemaer</h1>
      <p>
        {outlines.map((type) => (
          <button key={type.id} type="button" onClick={() => choose(type)}>
            {type.title.nb}
          </button>
        ))}
      </p>
      {store && finished === undefined && <DocumentForm key={store.type.id} store={store} onFinished={setFinished} />}
      {store && finished !== undefined && <ReadView plan={store.plan} document={finished} />}
    </main>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
