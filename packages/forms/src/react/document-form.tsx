import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { Address } from '../store/address.js';
import type { FormStore } from '../store/form-store.js';
import { formWords } from '../store/form-words.js';
import { AddressProtection } from './address-protection.js';
import { ErrorSummary } from './error-summary.js';
import { Field } from './field.js';
import { focusField } from './focus-field.js';
import { FormProvider, idOf } from './form-context.js';
import { Navigator } from './navigator.js';
import { SaveStatus } from './save-status.js';
import type { Widgets } from './widget.js';
import { standardWidgets } from './widgets/index.js';

export interface DocumentFormProps {
  readonly store: FormStore;
  /** The vendor's own components in place of ours, per way to fill in a field. */
  readonly widgets?: Partial<Widgets>;
  /** Called with the finished document when nothing is wrong. */
  readonly onFinished?: (document: unknown) => void;
  /** Where to begin; another object moves there again. */
  readonly startAt?: { readonly address: Address };
}

/** A whole document as a form. Keys: Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z does again. */
export function DocumentForm(props: DocumentFormProps): ReactNode {
  // Another document is another form: nothing of what was open, removed or half typed in the first is left.
  return <Form key={keyOf(props.store)} {...props} />;
}

const keys = new WeakMap<FormStore, number>();
let stores = 0;

function keyOf(store: FormStore): number {
  const key = keys.get(store) ?? ++stores;
  keys.set(store, key);
  return key;
}

function Form({ store, widgets, onFinished, startAt }: DocumentFormProps): ReactNode {
  const prefix = `hj${useId().replace(/[^\w]/gu, '')}`;
  const summary = useRef<HTMLHeadingElement>(null);
  const parts = useMemo(
    () => ({ store, prefix, words: formWords[store.plan.language], widgets: { ...standardWidgets, ...widgets } }),
    [store, prefix, widgets],
  );
  useEffect(() => storedWhenLeft(store), [store]);
  useEffect(() => startAt && focusField(prefix, startAt.address), [prefix, startAt]);
  const submit = async () => {
    if (await store.submit()) onFinished?.(store.getSnapshot().completed);
    // The summary is drawn first.
    else setTimeout(() => summary.current?.focus());
  };
  const { sections, texts, language } = store.plan;
  return (
    <FormProvider value={parts}>
      <div className="hj-form" lang={language}>
        <Navigator />
        <form
          noValidate
          autoComplete="off"
          onKeyDown={(event) => undoKeys(event, store)}
          onBlur={() => store.flush()}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <AddressProtection />
          {sections.map(({ id, text, fields }) => (
            <section key={id} className="hj-section" aria-labelledby={idOf(prefix, `#${id}`)}>
              <h2 className="ds-heading" id={idOf(prefix, `#${id}`)} tabIndex={-1}>
                {texts.sections[text] ?? text}
              </h2>
              {fields.map((field) => (
                <Field key={field.pointer} field={field} address={field.pointer} />
              ))}
            </section>
          ))}
          <ErrorSummary heading={summary} />
          <div className="hj-end">
            <button type="submit" className="ds-button">
              {parts.words.submit}
            </button>
            <SaveStatus />
          </div>
        </form>
      </div>
    </FormProvider>
  );
}

/** A tab that is closed or hidden may never come back. */
function storedWhenLeft(store: FormStore): () => void {
  const flush = () => store.flush();
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('pagehide', flush);
  };
}

function undoKeys(event: KeyboardEvent, store: FormStore): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const again = key === 'y' || (key === 'z' && event.shiftKey);
  if (!again && key !== 'z') return;
  event.preventDefault();
  if (again) store.redo();
  else store.undo();
}
