import { type ReactNode, useEffect, useRef, useState } from 'react';
import { rowsAt } from '../../store/form-store.js';
import { rowName, rowsAround, within } from '../../store/plan.js';
import { Field } from '../field.js';
import { idOf, useForm, useSnapshot } from '../form-context.js';
import { Above, Below, Mark } from '../frame.js';
import { useField } from '../use-field.js';
import type { WidgetProps } from '../widget.js';

/** Fields that belong together, under one heading; what nobody has to fill in is closed until someone wants to. */
export function Group(props: WidgetProps): ReactNode {
  const view = useField(props);
  const [isClosed] = useState(!view.required && view.value === undefined);
  return isClosed ? <ClosedGroup {...props} /> : <OpenGroup {...props} />;
}

function ClosedGroup(props: WidgetProps): ReactNode {
  const view = useField(props);
  const [open, setOpen] = useState(false);
  return (
    <details
      className="ds-details hj-closed"
      id={view.id}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {view.label} <Mark required={view.required} />
      </summary>
      {open && (
        <>
          <Above view={view} />
          <Below view={view} />
          <Inner {...props} />
        </>
      )}
    </details>
  );
}

function Inner({ field, address }: WidgetProps): ReactNode {
  return (field.fields ?? []).map((inner) => (
    <Field key={inner.pointer} field={inner} address={within(address, inner)} />
  ));
}

function OpenGroup(props: WidgetProps): ReactNode {
  const view = useField(props);
  return (
    <fieldset className="ds-fieldset hj-group" id={view.id} tabIndex={-1} aria-describedby={view.describedBy}>
      <legend className="ds-label">{view.label}</legend>
      <Above view={view} />
      <Below view={view} />
      <Inner {...props} />
    </fieldset>
  );
}

/** More rows than this are closed at first, each under its own name. */
const OPEN_AT_FIRST = 3;

/** A list of things, each with fields of its own. Rows keep their words wherever they are moved. */
export function Rows(props: WidgetProps): ReactNode {
  const { field, address } = props;
  const { store, words } = useForm();
  const view = useField(props);
  const ids = useSnapshot(({ document }) => idsOf(document, address))
    .split('\n')
    .filter(Boolean);
  const [gone, setGone] = useState<string>();
  const [added, setAdded] = useState<string>();
  const status = useRef<HTMLDivElement>(null);
  const row = store.plan.texts.labels[`${field.text}[]`] ?? view.label;
  const around = useSnapshot(({ document }) => rowsAround(address, document, store.plan));
  // The row that had the focus is gone; what can bring it back is drawn now.
  useEffect(() => {
    if (gone !== undefined) status.current?.focus();
  }, [gone]);
  const remove = (id: string, name: string) => {
    store.removeRow(address, id);
    setGone(words.removed(row, name));
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
            isOpen={ids.length <= OPEN_AT_FIRST || id === added}
          />
        ))}
      </ol>
      <div className="hj-status" role="status" ref={status} tabIndex={-1}>
        {gone !== undefined && (
          <>
            {gone}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              onClick={() => {
                store.undo();
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

interface RowProps extends WidgetProps {
  readonly id: string;
  readonly index: number;
  readonly last: boolean;
  readonly row: string;
  readonly isOpen: boolean;
  readonly remove: (id: string, name: string) => void;
}

function Row({ field, address, id, index, last, row, isOpen, remove }: RowProps): ReactNode {
  const { store, words, prefix } = useForm();
  const own = `${address}/@${id}`;
  const [open, setOpen] = useState(isOpen);
  const title = useSnapshot(({ document }) => rowName(field, rowsAt(document, address)[index], index, store.plan));
  const errors = useSnapshot(({ findings, submitted }) => (submitted ? errorsUnder(findings.keys(), own) : 0));
  // Two rows may have the same words; the number keeps their buttons apart.
  const around = useSnapshot(({ document }) => rowsAround(address, document, store.plan));
  const name = title === String(index + 1) ? title : `${index + 1} ${title}`;
  const full = name + around;
  const move = (to: number) => store.moveRow(address, id, to);
  return (
    <li className="hj-row" id={idOf(prefix, own)} tabIndex={-1}>
      <details
        className="ds-details"
        open={open}
        data-row
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {row} {name}
          {errors > 0 && <span className="hj-count"> ({words.errors(errors)})</span>}
        </summary>
        {open && (
          <div className="hj-row-fields">
            <Inner field={field} address={own} />
          </div>
        )}
      </details>
      <div className="hj-row-buttons">
        <button
          type="button"
          className="ds-button hj-icon"
          data-variant="tertiary"
          aria-disabled={index === 0 || undefined}
          aria-label={words.up(row, full)}
          onClick={() => move(index - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="ds-button hj-icon"
          data-variant="tertiary"
          aria-disabled={last || undefined}
          aria-label={words.down(row, full)}
          onClick={() => move(index + 1)}
        >
          ↓
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="danger"
          onClick={() => remove(id, name)}
        >
          {words.remove(row, full)}
        </button>
      </div>
    </li>
  );
}

function errorsUnder(addresses: Iterable<string>, own: string): number {
  return [...addresses].filter((address) => address === own || address.startsWith(`${own}/`)).length;
}
