import { idOf } from './form-context.js';

/** As deep as rows and groups stand in each other. */
const DEEPEST = 6;

/** Moves to the field at an address; rows and groups that are closed around it are opened first, the outermost first. */
export function focusField(prefix: string, address: string, deepest = DEEPEST): void {
  const field = document.getElementById(idOf(prefix, address));
  const nearest = field ?? openAround(prefix, address);
  if (field || deepest === 0) {
    if (nearest) enter(nearest);
    return;
  }
  // What was just opened is drawn before what stands in it can be found.
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(prefix, address, deepest - 1)));
}

/** The innermost part around an address that is drawn, opened. */
function openAround(prefix: string, address: string): Element | null {
  for (let at = address; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const part = document.getElementById(idOf(prefix, at));
    if (!part) continue;
    const closed = part.matches('details') ? part : part.querySelector(':scope > details');
    closed?.setAttribute('open', '');
    return part;
  }
  return null;
}

/** A set of choices, a group or a row is entered at its first input. */
function enter(target: Element): void {
  const first = 'input:not([tabindex="-1"]), select, textarea, summary, button';
  const input = target.matches('input, select, textarea') ? target : target.querySelector(first);
  ((input ?? target) as HTMLElement).focus();
  target.scrollIntoView({ block: 'center' });
}
