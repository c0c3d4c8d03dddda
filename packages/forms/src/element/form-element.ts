import type { DocumentType, Reader, TypeOutline } from '@hjemmel/documents/felles';
import type { Language } from '@hjemmel/validator';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { DocumentForm } from '../react/document-form.js';
import { emptyDocument } from '../store/empty-document.js';
import { createFormStore, type FormStore } from '../store/form-store.js';
import { randomId } from '../store/random-id.js';
import { formStyle } from './form-style.js';

export interface FormElementOptions {
  /** The types the element can be a form of. */
  readonly types: readonly (DocumentType | TypeOutline)[];
  /** Default `hjemmel-form`. */
  readonly name?: string;
}

/**
 * Makes `<hjemmel-form type="kriseplan" language="nb" reader="tjeneste">` known to the page, for those who do not use React. The
 * property `document` is the draft, `onDraft` stores it; the events `utkast` and `ferdig` carry the document as `detail`.
 */
export function defineFormElement({ types, name = 'hjemmel-form' }: FormElementOptions): void {
  if (customElements.get(name)) return;
  const style = new CSSStyleSheet();
  style.replaceSync(formStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  customElements.define(name, elementOf(types));
}

const NAMES = ['type', 'language', 'reader', 'today'] as const;

function elementOf(types: FormElementOptions['types']): CustomElementConstructor {
  return class HjemmelForm extends HTMLElement {
    static readonly observedAttributes = NAMES;
    onDraft: ((document: unknown) => Promise<void>) | undefined;
    store: FormStore | undefined;
    #root: Root | undefined;
    #document: unknown;
    #waits = false;

    get document(): unknown {
      return this.store?.getSnapshot().document ?? this.#document;
    }

    set document(value: unknown) {
      this.#document = value;
      this.#soon();
    }

    connectedCallback(): void {
      this.#soon();
    }

    attributeChangedCallback(): void {
      // What has been written is the document from now on.
      this.#document = this.document;
      this.#soon();
    }

    disconnectedCallback(): void {
      this.store?.flush();
      this.store?.dispose();
      this.#root?.unmount();
      [this.#root, this.store] = [undefined, undefined];
    }

    /** Attributes and properties that are set one after the other give one form. */
    #soon(): void {
      if (this.#waits || !this.isConnected) return;
      this.#waits = true;
      queueMicrotask(() => {
        this.#waits = false;
        if (this.isConnected) void this.#draw();
      });
    }

    async #draw(): Promise<void> {
      const type = types.find(({ id }) => id === this.getAttribute('type'));
      const layout = await type?.layout?.();
      if (!type || !layout || !this.isConnected) return;
      const language = (this.getAttribute('language') ?? 'nb') as Language;
      const now = new Date();
      this.#document ??= emptyDocument(type, { language, now: now.toISOString(), newId: randomId });
      this.store?.dispose();
      this.store = createFormStore({
        type,
        layout,
        document: this.#document,
        language,
        reader: (this.getAttribute('reader') ?? 'tjeneste') as Reader,
        today: this.getAttribute('today') ?? now.toLocaleDateString('sv', { timeZone: 'Europe/Oslo' }),
        now: () => Date.now(),
        newId: randomId,
        onDraft: async (draft) => {
          this.dispatchEvent(new CustomEvent('utkast', { detail: draft, bubbles: true }));
          await this.onDraft?.(draft);
        },
      });
      this.#root ??= createRoot(this);
      this.#root.render(
        createElement(DocumentForm, {
          store: this.store,
          onFinished: (detail: unknown) => this.dispatchEvent(new CustomEvent('ferdig', { detail, bubbles: true })),
        }),
      );
    }
  };
}
