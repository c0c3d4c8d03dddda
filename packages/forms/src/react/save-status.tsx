import type { ReactNode } from 'react';
import type { SaveState } from '../store/autosave.js';
import type { FormWords } from '../store/form-words.js';
import { useForm, useSnapshot } from './form-context.js';

/** Undo, redo, and how it goes with storing the draft. */
export function SaveStatus(): ReactNode {
  const { store, words } = useForm();
  const saving = useSnapshot((snapshot) => snapshot.saving);
  const canUndo = useSnapshot((snapshot) => snapshot.canUndo);
  const canRedo = useSnapshot((snapshot) => snapshot.canRedo);
  return (
    <div className="hj-save">
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-disabled={!canUndo || undefined}
        onClick={store.undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-disabled={!canRedo || undefined}
        onClick={store.redo}
      >
        {words.redo}
      </button>
      <span role="status">{textOf(saving, words)}</span>
    </div>
  );
}

function textOf(saving: SaveState, words: FormWords): string {
  switch (saving.state) {
    case 'lagret':
      return words.saved(
        new Date(saving.at).toLocaleTimeString('nb', { hour: '2-digit', minute: '2-digit' }).replace(':', '.'),
      );
    case 'lagrer':
      return words.saving;
    case 'venter':
      return words.waiting;
    case 'feilet':
      return words.notSaved;
    case 'uendret':
      return '';
  }
}
