import type { Signature } from '@hjemmel/tree';
import { apart, type Context } from '../context.js';
import { plain } from '../plain.js';
import { wrap } from '../wrap.js';

export function signature({ role, name = '', date = '', form = '' }: Signature, { width }: Context): string {
  return apart(
    [role, name, date, form].map((value) => wrap(plain(value), width)),
    '\n',
  );
}
