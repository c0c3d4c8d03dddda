import { idOf } from './form-context.js';

/** As deep as rows and groups stand in each other. */
const DEEPEST = 6;

/** Moves to the field at an address; rows and groups that are closed around it are opened first, the outermost first. */
export function focusField(prefix: string, address: string, deepest = DEEPEST): void {
  const field = document.getElementById(idOf(prefix, address));
  const nearest = field ?? openAround(prefix, address);
  if ((field && !opened(field)) || deepest === 0) {
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
    opened(part);
    return part;
  }
  return null;
}

/** Opens a row or group that is closed; false when there was nothing to open. */
function opened(part: Element): boolean {
  const closed = part.matches('details') ? part : part.querySelector(':scope > details');
  if (!closed || closed.hasAttribute('open')) return false;
  closed.setAttribute('open', '');
  return true;
}

const INPUTS = 'input:not([tabindex="-1"]), select, textarea';

/** A set of choices, a group or a row is entered at its first input. */
function enter(target: Element): void {
  const within = (selector: string) => target.querySelector(selector);
  const input = target.matches(INPUTS) ? target : (within(INPUTS) ?? within('summary, button'));
  ((input ?? target) as HTMLElement).focus();
  target.scrollIntoView({ block: 'center' });
}
