import type { ReactNode } from 'react';
import { isFields } from '../store/address.js';
import { useForm, useSnapshot } from './form-context.js';

/** At the top of the form, so that nobody writes an address before they know what may be done with it. */
export function AddressProtection(): ReactNode {
  const { words } = useForm();
  const worst = useSnapshot(({ document }) => worstOf(document));
  if (worst === 0) return null;
  const text = ['', words.notChecked, words.protectedAddress, words.secretAddress][worst];
  return (
    <div className="ds-alert hj-protected" data-color={worst > 1 ? 'danger' : 'warning'} role="note">
      <strong>{text}</strong>
    </div>
  );
}

/** How careful one must be. */
const GRADES: Readonly<Record<string, number>> = {
  ikkeKontrollert: 1,
  fortrolig: 2,
  strengtFortrolig: 3,
  strengtFortroligUtland: 3,
};

/** The strictest grade of anyone in the document. */
function worstOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(worstOf));
  if (!isFields(value)) return 0;
  const own = GRADES[String(value.gradering)] ?? 0;
  return Math.max(own, ...Object.entries(value).map(([key, inner]) => (key === 'utvidelser' ? 0 : worstOf(inner))));
}
