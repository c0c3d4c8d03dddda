import { addressOf, type FormStore } from '@hjemmel/forms';
import { DocumentForm } from '@hjemmel/forms/react';
import { memo, type ReactNode, useMemo } from 'react';

interface FillInProps {
  readonly store: FormStore;
  /** JSON pointer of the field to begin at. */
  readonly path: string | undefined;
}

// What is written changes the page around the form at every key; the form draws itself.
const Steady = memo(DocumentForm);

/** The document as a form. What is written is the document at once. */
export function FillIn({ store, path }: FillInProps): ReactNode {
  const start = useMemo(() => {
    const place = path === undefined ? undefined : store.plan.find(addressOf(store.getSnapshot().document, path));
    return place && { address: place.address };
  }, [store, path]);
  return <Steady store={store} {...(start && { startAt: start })} />;
}
