import minimal from '@hjemmel/examples/vedtak/gyldig-minimal.json' with { type: 'json' };
import { inForce, type ProvisionId } from '@hjemmel/law';
import type { Avgjoerelse, Draft, DraftPart, Klagerett, Vedtak } from '@hjemmel/model';
import { type Finding, type Rule, runRules } from '@hjemmel/validator';
import { medKlagerett } from '../med-klagerett.js';

/** The smallest valid vedtak: three hours a week of practical help, granted. */
export const valid = minimal as unknown as Draft<Vedtak>;

/** The valid vedtak with some fields changed; its klagerett stays as it is. */
export function vedtak(change: Partial<Draft<Vedtak>> = {}): Draft<Vedtak> {
  return { ...valid, ...change };
}

export type Row = DraftPart<Avgjoerelse>;

/** The valid vedtak with these decisions instead, each the valid one changed, and the klagerett they should have. */
export function withDecisions(changes: readonly Partial<Row>[], rest: Partial<Draft<Vedtak>> = {}): Draft<Vedtak> {
  const avgjoerelser = changes.map(
    (change, index): Row => ({ ...decision, id: `avgjoerelse-${index + 1}`, ...change }),
  );
  return medKlagerett({ ...valid, ...rest, avgjoerelser });
}

/** The same vedtak with a change in one klagerett entry. */
export function withEntry(document: Draft<Vedtak>, change: Partial<DraftPart<Klagerett>>, at = 0): Draft<Vedtak> {
  const klagerett = (document.klagerett ?? []).map((entry, index) => (index === at ? { ...entry, ...change } : entry));
  return { ...document, klagerett };
}

/** An object without some of its fields. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

/** The decision of the valid vedtak. */
export const decision: Row = valid.avgjoerelser?.[0] ?? { id: 'avgjoerelse-1' };

export interface Dates {
  readonly lawDate?: string;
  readonly nyForvaltningslovFra?: string;
}

/** What one rule finds, as «messageId path», by the law of the document's own date unless another is given. */
export function findings(rule: Rule<Draft<Vedtak>>, document: Draft<Vedtak>, dates: Dates = {}): readonly string[] {
  return found(rule, document, dates).map(({ messageId, path }) => `${messageId} ${path}`);
}

/** The severities of what one rule finds, in order. */
export function severities(rule: Rule<Draft<Vedtak>>, document: Draft<Vedtak>, dates: Dates = {}): readonly string[] {
  return found(rule, document, dates).map(({ severity }) => severity);
}

function found(rule: Rule<Draft<Vedtak>>, document: Draft<Vedtak>, dates: Dates): readonly Finding[] {
  const lawDate = dates.lawDate ?? document.vedtaksdato ?? '2026-11-23';
  const options = dates.nyForvaltningslovFra === undefined ? {} : { nyForvaltningslovFra: dates.nyForvaltningslovFra };
  return runRules([rule], document, {
    lawDate,
    today: '2026-11-23',
    inForce: (id) => inForce(id as ProvisionId, lawDate, options),
  });
}
