import { type ReactNode, useState } from 'react';
import { rowsAt } from '../../store/address.js';
import { rowName, rowsAround } from '../../store/plan.js';
import { idOf, useForm, useSnapshot } from '../form-context.js';
import { Below } from '../frame.js';
import { useSaid } from '../use-field.js';
import type { WidgetProps } from '../widget.js';
import { Inner } from './group.js';

interface RowProps extends WidgetProps {
  readonly id: string;
  readonly index: number;
  readonly last: boolean;
  readonly row: string;
  /** Just added, and so open. */
  readonly isNew: boolean;
  readonly remove: (id: string, name: string) => void;
}

/** One row: its fields when it is open, and buttons that say which row they are for. */
export function Row({ field, address, id, index, last, row, isNew, remove }: RowProps): ReactNode {
  const { store, words, prefix } = useForm();
  const own = `${address}/@${id}`;
  const [open, setOpen] = useState(isNew);
  const title = useSnapshot(({ document }) => rowName(field, rowsAt(document, address)[index], index, store.plan));
  const errors = useSnapshot(({ findings, submitted }) => (submitted ? errorsUnder(findings.keys(), own) : 0));
  // Two rows may have the same words; the number keeps their buttons apart.
  const around = useSnapshot(({ document }) => rowsAround(address, document, store.plan));
  const name = title === String(index + 1) ? title : `${index + 1} ${title}`;
  const full = name + around;
  const said = useSaid(own, id);
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
            <Below view={{ id: idOf(prefix, own), ...said }} />
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
