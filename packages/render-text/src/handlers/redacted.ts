import type { Redacted } from '@hjemmel/tree';
import type { Context } from '../context.js';
import { plain } from '../plain.js';
import { wrap } from '../wrap.js';

/** In brackets, as other things that are not the letter's own words. */
export function redacted({ label, hjemmel }: Redacted, { width }: Context): string {
  return wrap(plain(`[${label}: ${hjemmel}]`), width);
}
