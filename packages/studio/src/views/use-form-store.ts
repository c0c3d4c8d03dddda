import type { DocumentLayout, DocumentType } from '@hjemmel/documents/felles';
import { createFormStore, type FormStore, randomId } from '@hjemmel/forms';
import { type Language, readDocument } from '@hjemmel/validator';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Opened } from '../opened.js';
import { today } from '../today.js';

interface FormStoreOptions {
  readonly type: DocumentType | undefined;
  readonly opened: Opened;
  readonly language: Language;
  readonly onDocument: (document: unknown) => void;
}

/**
 * The form of what is open, with what is half written in it, until the document is changed by hand or the language is another.
 * Undefined where the shape of the document is too wrong for a form.
 */
export function useFormStore({ type, opened, language, onDocument }: FormStoreOptions): FormStore | undefined {
  const layout = useLayout(type);
  const now = useRef({ text: opened.text, onDocument });
  now.current = { text: opened.text, onDocument };
  const before = useRef<{ readonly store: FormStore; readonly edition: number }>(undefined);
  // The text is read when the form is made; after that the form is where it changes.
  const store = useMemo(() => {
    const read = readDocument(now.current.text);
    if (!type || !layout || !read.ok || !type.draftSchema(read.value)) return undefined;
    const made = formOf({ type, layout, document: read.value, language }, (document) =>
      now.current.onDocument(document),
    );
    // In another language it is the same form, also where what is written is no date yet.
    const unread = before.current?.edition === opened.edition ? before.current.store.getSnapshot().unread : [];
    for (const [address, words] of unread) made.keepUnread(address, words);
    before.current = { store: made, edition: opened.edition };
    return made;
  }, [type, layout, language, opened.edition]);
  useEffect(() => () => store?.dispose(), [store]);
  return store;
}

function useLayout(type: DocumentType | undefined): DocumentLayout | undefined {
  const [found, setFound] = useState<{ readonly type: DocumentType; readonly layout: DocumentLayout }>();
  useEffect(() => {
    void type?.layout?.().then((layout) => setFound({ type, layout }));
  }, [type]);
  return found?.type === type ? found?.layout : undefined;
}

interface FormParts {
  readonly type: DocumentType;
  readonly layout: DocumentLayout;
  readonly document: unknown;
  readonly language: Language;
}

function formOf(parts: FormParts, tell: (document: unknown) => void): FormStore {
  const store = createFormStore({ ...parts, today: today(), now: () => Date.now(), newId: randomId });
  let last = store.getSnapshot().document;
  store.subscribe(() => {
    const { document } = store.getSnapshot();
    if (document === last) return;
    last = document;
    tell(document);
  });
  return store;
}
