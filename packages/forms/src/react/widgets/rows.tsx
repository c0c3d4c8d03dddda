import { type ReactNode, useEffect, useRef, useState } from 'react';
import { rowsAt } from '../../store/address.js';
import { rowsAround } from '../../store/plan.js';
import { useForm, useSnapshot } from '../form-context.js';
import { Above, Below, Mark } from '../frame.js';
import { useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';
import { Row } from './row.js';

/** A row that was just removed, and what brings it back. */
interface Gone {
  readonly text: string;
  readonly putBack: () => void;
}

/**
 * A list of things, each with fields of its own. Rows keep their words wherever they are moved. What was there before is closed
 * under its name: a whole document is otherwise a hundred screens.
 */
export function Rows(props: WidgetProps): ReactNode {
  const { field, address } = props;
  const { store, words } = useForm();
  const view = useField(props);
  const ids = useSnapshot(({ document }) => idsOf(document, address))
    .split('\n')
    .filter(Boolean);
  const [gone, setGone] = useState<Gone>();
  const [added, setAdded] = useState<string>();
  const status = useRef<HTMLDivElement>(null);
  const row = store.plan.texts.labels[`${field.text}[]`] ?? view.label;
  const around = useSnapshot(({ document }) => rowsAround(address, document, store.plan));
  // The row that had the focus is gone; what can bring it back is drawn now.
  useEffect(() => {
    if (gone !== undefined) status.current?.focus();
  }, [gone]);
  const remove = (id: string, name: string) => {
    const putBack = store.removeRow(address, id);
    setGone({ text: words.removed(row, name), putBack });
  };
  return (
    <fieldset className="ds-fieldset hj-rows" id={view.id} tabIndex={-1} aria-describedby={view.describedBy}>
      <legend className="ds-label">
        {view.label} <Mark required={view.required} />
      </legend>
      <Above view={view} />
      <Below view={view} />
      <ol className="hj-row-list">
        {ids.map((id, index) => (
          <Row
            key={id}
            {...{ field, address, id, row, remove }}
            index={index}
            last={index === ids.length - 1}
            isNew={id === added}
          />
        ))}
      </ol>
      <div className="hj-status" role="status" ref={status} tabIndex={-1}>
        {gone !== undefined && (
          <>
            {gone.text}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => {
                gone.putBack();
                setGone(undefined);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      <button
        type="button"
        className="ds-button hj-add"
        data-variant="secondary"
        onClick={() => {
          setGone(undefined);
          setAdded(store.addRow(address));
        }}
      >
        {words.add(row)}
        <span className="hj-aside">{around === '' ? ` – ${view.label.toLowerCase()}` : around}</span>
      </button>
    </fieldset>
  );
}

/** As one text, so that a list with the same rows is the same list. */
function idsOf(document: unknown, address: string): string {
  return rowsAt(document, address)
    .map(({ id }) => String(id))
    .join('\n');
}
