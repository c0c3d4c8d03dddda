import type { ReactNode } from 'react';
import { isFields } from '../store/address.js';
import { useForm, useSnapshot } from './form-context.js';

/** At the top of the form, so that nobody writes an address before they know that it must not be written. */
export function AddressProtection(): ReactNode {
  const { words } = useForm();
  const worst = useSnapshot(({ document }) => worstOf(document));
  if (worst === undefined) return null;
  return (
    <div className="ds-alert hj-protected" data-color={worst === 'vernet' ? 'danger' : 'warning'} role="note">
      <strong>{worst === 'vernet' ? words.protectedAddress : words.notChecked}</strong>
    </div>
  );
}

const PROTECTED = new Set(['fortrolig', 'strengtFortrolig', 'strengtFortroligUtland']);

/** Of everyone in the document: whether anyone is protected, else whether anyone is not checked. */
function worstOf(value: unknown): 'vernet' | 'ukjent' | undefined {
  if (!isFields(value) && !Array.isArray(value)) return undefined;
  const grade = isFields(value) ? value.gradering : undefined;
  if (typeof grade === 'string' && PROTECTED.has(grade)) return 'vernet';
  const inner = Object.entries(value).map(([key, each]) => (key === 'utvidelser' ? undefined : worstOf(each)));
  if (inner.includes('vernet')) return 'vernet';
  return grade === 'ikkeKontrollert' || inner.includes('ukjent') ? 'ukjent' : undefined;
}
