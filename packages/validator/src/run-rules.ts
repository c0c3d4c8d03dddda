import type { Finding, Severity } from './finding.js';
import { toPointer } from './pointer.js';
import type { Rule, RuleContext, SeverityUnder } from './rule.js';

/** Runs the rules that apply on `context.lawDate`; findings come in rule order. A rule that throws is a bug and is not hidden. */
export function runRules<Document>(
  rules: readonly Rule<Document>[],
  document: Document,
  context: RuleContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  const run = { ...context, memo: new Map() };
  for (const rule of rules) {
    if (!ruleApplies(rule, run)) continue;
    rule.check(
      document,
      (messageId, path, params = {}, hjemmel = rule.hjemmel) => {
        const base = {
          ruleId: rule.id,
          messageId,
          severity: severityOf(rule, messageId, run),
          path: toPointer(path),
          params,
        };
        const applied = hjemmel.filter(run.inForce);
        findings.push(applied.length > 0 ? { ...base, hjemmel: applied } : base);
      },
      run,
    );
  }
  return findings;
}

/** Whether a rule has a say on the law date. */
export function ruleApplies(rule: Rule<never>, { lawDate, inForce }: RuleContext): boolean {
  if (rule.gyldigFra !== undefined && lawDate < rule.gyldigFra) return false;
  if (rule.gyldigTil !== undefined && lawDate > rule.gyldigTil) return false;
  return rule.gjelderUnder === undefined || inForce(rule.gjelderUnder);
}

function severityOf({ severity }: Rule<never>, messageId: string, { inForce }: RuleContext): Severity {
  if (typeof severity === 'string') return severity;
  if (!isList(severity)) return (severity as Readonly<Record<string, Severity>>)[messageId] ?? 'error';
  const match = severity.find(({ under }) => under === undefined || inForce(under));
  return match?.severity ?? 'error';
}

// Array.isArray does not narrow readonly arrays.
function isList(severity: object): severity is readonly SeverityUnder[] {
  return Array.isArray(severity);
}
