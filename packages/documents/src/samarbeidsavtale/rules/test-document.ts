import { type Rule, runRules } from '@hjemmel/validator';
import type { Agreement } from '../compose/context.js';
import { example } from '../test-agreements.js';

const TODAY = '2026-11-23';

/** What a rule says of the full example after a change, as «severity messageId path». */
export function judge(
  rule: Rule<Agreement>,
  change: (agreement: Agreement) => object = () => ({}),
  today = TODAY,
): readonly string[] {
  const agreement = example('full');
  return judgeAgreement(rule, { ...agreement, ...change(agreement) } as Agreement, today);
}

/** What a rule says of an agreement. */
export function judgeAgreement(rule: Rule<Agreement>, agreement: Agreement, today = TODAY): readonly string[] {
  const context = { lawDate: TODAY, today, inForce: () => true };
  return runRules([rule], agreement, context).map(
    ({ severity, messageId, path }) => `${severity} ${messageId} ${path}`,
  );
}

/** The change that puts a sentence into the agreement as what the person must do. */
export const saying =
  (tekst: string) =>
  (agreement: Agreement): object => ({
    viForventerAvDeg: [
      { id: 'du-1', tekst: `Vi er glade for at du bor her. ${tekst} Vi snakkes.` },
      ...(agreement.viForventerAvDeg ?? []).slice(1),
    ],
  });

/** Where `saying` puts it. */
export const SAID = '/viForventerAvDeg/0/tekst';
