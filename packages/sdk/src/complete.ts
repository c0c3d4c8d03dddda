import type { ValidateOptions } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Finding } from '@hjemmel/validator';
import type { TypeRegister } from './type-register.js';

/** A completed document, or why there is none: the type has nothing to fill in, or the shape is wrong. */
export type Completed =
  | { readonly ok: true; readonly document: Draft<BaseDocument> }
  | { readonly ok: false; readonly reason: 'ikke-stoettet' | 'feil-form'; readonly findings: readonly Finding[] };

export function complete(types: TypeRegister, value: unknown, options: ValidateOptions): Completed {
  const found = types.find(value);
  if (!found.ok) return { ok: false, reason: 'feil-form', findings: [found.finding] };
  const { type } = found;
  if (!type.complete) return { ok: false, reason: 'ikke-stoettet', findings: [] };
  if (!type.draftSchema(value)) return { ok: false, reason: 'feil-form', findings: types.draftShape(type, value) };
  return { ok: true, document: type.complete(value as Draft<BaseDocument>, options) };
}
