import { type Diffed, diffDocuments } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Finding, Language } from '@hjemmel/validator';
import type { TypeRegister } from './type-register.js';

/** What changed, or why two values cannot be compared; `findings` are those of the value `broken` names. */
export type Compared =
  | Diffed
  | {
      readonly ok: false;
      readonly reason: 'feil-form';
      readonly broken: 'before' | 'after';
      readonly findings: readonly Finding[];
    };

export async function compare(
  types: TypeRegister,
  before: unknown,
  after: unknown,
  language: Language,
): Promise<Compared> {
  const found = types.find(before);
  if (!found.ok) return { ok: false, reason: 'feil-form', broken: 'before', findings: [found.finding] };
  const { type } = found;
  const other = types.find(after);
  if (!other.ok) return { ok: false, reason: 'feil-form', broken: 'after', findings: [other.finding] };
  if (other.type !== type) return { ok: false, reason: 'ulik-type' };
  for (const [broken, value] of [['before', before] as const, ['after', after] as const]) {
    const findings = type.draftSchema(value) ? [] : types.draftShape(type, value);
    if (findings.length > 0) return { ok: false, reason: 'feil-form', broken, findings };
  }
  const layout = await type.layout?.();
  if (!layout) return { ok: false, reason: 'uten-layout' };
  return diffDocuments(type, layout, before as Draft<BaseDocument>, after as Draft<BaseDocument>, language);
}
