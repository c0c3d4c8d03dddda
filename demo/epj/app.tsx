// The page of a small journal system: the draft comes from its own server, goes back there, and is delivered from there.
import { vedtakType } from '@hjemmel/documents/vedtak';
import { createFormStore, emptyDocument, type FormStore, randomId } from '@hjemmel/forms';
import { formStyle } from '@hjemmel/forms/element';
import { DocumentForm } from '@hjemmel/forms/react';
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const style = new CSSStyleSheet();
style.replaceSync(formStyle);
document.adoptedStyleSheets = [style];

async function send(path: string, method: string, document: unknown): Promise<Response> {
  // `keepalive` lets the last words out also when the tab is being closed; a browser takes no more than 64 kB that way.
  const body = JSON.stringify(document);
  const answer = await fetch(path, { method, body, keepalive: body.length < 60_000 });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function opened(): Promise<FormStore> {
  const [stored, layout] = await Promise.all([fetch('/utkast'), vedtakType.layout?.()]);
  if (!layout) throw new Error('no layout');
  const now = new Date();
  const draft: unknown =
    stored.status === 200
      ? await stored.json()
      : emptyDocument(vedtakType, { language: 'nb', now: now.toISOString(), newId: randomId });
  return createFormStore({
    type: vedtakType,
    layout,
    document: draft,
    language: 'nb',
    today: now.toLocaleDateString('sv', { timeZone: 'Europe/Oslo' }),
    now: () => Date.now(),
    newId: randomId,
    onDraft: async (changed) => void (await send('/utkast', 'PUT', changed)),
  });
}

function App({ store }: { readonly store: FormStore }): ReactNode {
  const [answer, setAnswer] = useState('');
  const deliver = async (finished: unknown) => {
    const sent = await send('/lever', 'POST', { ...(finished as object), status: 'ferdig' });
    setAnswer(await sent.text());
  };
  return (
    <main>
      <h1>Vedtak i sak 2026/1</h1>
      <DocumentForm store={store} onFinished={deliver} />
      <p role="status" id="svar">
        {answer}
      </p>
    </main>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App store={await opened()} />);
