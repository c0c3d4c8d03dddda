import { readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import type { Rule } from '@hjemmel/validator';
import { lawPages } from '../regler/law-pages.js';
import { citeAll, provisionLine, severityOfMessage, severityText } from '../regler/words.js';

/** Whether the published pages still say what the data say: the tables of law, and the standing of each rule. */
export function pageOracle(): () => boolean {
  const standing = rulesStanding();
  return () =>
    Object.entries(lawPages()).every(([path, text]) => readFileSync(path, 'utf8') === text) &&
    rulesStanding() === standing;
}

/** What docs/regler says of each rule besides its examples, which the corpus holds. */
function rulesStanding(): string {
  const rules = documentTypes.flatMap(({ rules: own }) => own as readonly Rule<never>[]);
  return JSON.stringify(
    rules.map((rule) => [
      rule.id,
      severityText(rule),
      Object.keys(rule.messages.nb).map((id) => severityOfMessage(rule, id)),
      citeAll(rule.hjemmel),
      rule.hjemmel.map(provisionLine),
      rule.gyldigFra,
      rule.gyldigTil,
      rule.gjelderUnder,
    ]),
  );
}
