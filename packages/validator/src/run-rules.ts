import type { Finding, Params, Severity } from './finding.js';
import { type PathSegment, toPointer } from './pointer.js';
import type { Rule, RuleContext } from './rule.js';

/** Runs the rules that apply on `context.lawDate`; findings come in rule order. A rule that throws is a bug and is not hidden. */
export function runRules<Document>(
  rules: readonly Rule<Document>[],
  document: Document,
  context: RuleContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!applies(rule, context)) continue;
    rule.check(
      document,
      (messageId, path, params = {}) => {
        findings.push(finding(rule, severityOf(rule, context), messageId, path, params));
      },
      context,
    );
  }
  return findings;
}

function applies(rule: Rule<never>, { lawDate, inForce }: RuleContext): boolean {
  if (rule.gyldigFra !== undefined && lawDate < rule.gyldigFra) return false;
  if (rule.gyldigTil !== undefined && lawDate > rule.gyldigTil) return false;
  return rule.gjelderUnder === undefined || inForce(rule.gjelderUnder);
}

function severityOf(rule: Rule<never>, { inForce }: RuleContext): Severity {
  if (typeof rule.severity === 'string') return rule.severity;
  const match = rule.severity.find(({ under }) => under === undefined || inForce(under));
  return match?.severity ?? 'error';
}

function finding(
  rule: Rule<never>,
  severity: Severity,
  messageId: string,
  path: readonly PathSegment[],
  params: Params,
): Finding {
  const base = { ruleId: rule.id, messageId, severity, path: toPointer(path), params };
  return rule.hjemmel.length > 0 ? { ...base, hjemmel: rule.hjemmel } : base;
}
