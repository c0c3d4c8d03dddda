import type { Context } from './context.js';
import { plain } from './plain.js';
import { type Margin, wrap } from './wrap.js';

const HANGING: Margin = { first: '', rest: '  ' };

/** «Label: value», further lines moved in; a dash for a value that is empty. `value` is plain already. */
export function labelLine(label: string, value: string, { width }: Context, margin: Margin = HANGING): string {
  const name = plain(label);
  const colon = name === '' || /[:?!.]$/u.test(name) ? name : `${name}:`;
  return wrap([colon, value === '' ? '–' : value].join(' ').trimStart(), width, margin);
}
