// A React app: a list of the five documents, the form of the one that is chosen, and the finished document for reading.
import { documentTypes } from '@hjemmel/documents';
import type { DocumentType } from '@hjemmel/documents/felles';
import { createFormStore, emptyDocument, type FormStore, randomId } from '@hjemmel/forms';
import { formStyle } from '@hjemmel/forms/element';
import { DocumentForm, ReadView } from '@hjemmel/forms/react';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const style = new CSSStyleSheet();
style.replaceSync(formStyle);
document.adoptedStyleSheets = [style];

/** The app's own store of drafts; a real one is a server. */
const drafts = new Map<string, unknown>();

async function open(type: DocumentType): Promise<FormStore | undefined> {
  const layout = await type.layout?.();
  if (!layout) return undefined;
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

function App(): ReactNode {
  const [store, setStore] = useState<FormStore>();
  const [finished, setFinished] = useState<unknown>();
  const choose = async (type: DocumentType) => {
    store?.flush();
    setFinished(undefined);
    setStore(await open(type));
  };
  return (
    <main>
      <h1>Skjemaer</h1>
      <p>
        {documentTypes.map((type) => (
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
