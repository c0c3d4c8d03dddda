import { idOf } from './form-context.js';

/** Moves to the field at an address; rows that are closed around it are opened first. */
export function focusField(prefix: string, address: string): void {
  const target = document.getElementById(idOf(prefix, address)) ?? openRow(prefix, address);
  if (!target) return;
  target.closest('details:not([open])')?.setAttribute('open', '');
  // What was just opened is drawn before it can have focus.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => enter(document.getElementById(idOf(prefix, address)) ?? target)),
  );
}

function openRow(prefix: string, address: string): Element | null {
  for (let at = address; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const row = document.getElementById(idOf(prefix, at));
    if (!row) continue;
    row.querySelector(':scope > details')?.setAttribute('open', '');
    return row;
  }
  return null;
}

/** A set of choices, a group or a row is entered at its first input. */
function enter(target: Element): void {
  const input = target.matches('input, select, textarea')
    ? target
    : target.querySelector('input:not([tabindex="-1"]), select, textarea, button');
  ((input ?? target) as HTMLElement).focus();
  target.scrollIntoView({ block: 'center' });
}
