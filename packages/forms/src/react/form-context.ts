import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Address } from '../store/address.js';
import type { FormSnapshot, FormStore } from '../store/form-store.js';
import type { FormWords } from '../store/form-words.js';
import type { Widgets } from './widget.js';

/** What every part of one form shares. */
export interface FormParts {
  readonly store: FormStore;
  readonly words: FormWords;
  readonly widgets: Widgets;
  /** What the ids of its elements begin with. */
  readonly prefix: string;
}

const Context = createContext<FormParts | undefined>(undefined);
export const FormProvider = Context.Provider;

export function useForm(): FormParts {
  const parts = useContext(Context);
  if (!parts) throw new Error('A part of a form stands outside <DocumentForm>.');
  return parts;
}

/** Part of the form as it is now; the component is drawn again only when that part is another one. */
export function useSnapshot<Part>(select: (snapshot: FormSnapshot) => Part): Part {
  const { store } = useForm();
  const read = () => select(store.getSnapshot());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The id of the element an address is filled in with. */
export function idOf(prefix: string, address: Address): string {
  return `${prefix}${address.replace(/[^\w@/.-]/gu, '_')}`;
}
