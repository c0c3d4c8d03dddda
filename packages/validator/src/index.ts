export { type Finding, hasErrors, type Language, type Params, type Severity } from './finding.js';
export { defaultLimits, type ReadLimits } from './limits.js';
export { locator, type Position } from './locate.js';
export { formatMessage, type Messages } from './messages.js';
export { fromPointer, isPlainKey, type PathSegment, toPointer } from './pointer.js';
export { type ReadDocument, type ReadResult, readDocument, type UnreadDocument } from './read-document.js';
export {
  defineRule,
  oncePerRun,
  type Report as ReportFinding,
  type Rule,
  type RuleContext,
  type RuleSeverity,
  type SeverityUnder,
} from './rule.js';
export { ruleApplies, runRules } from './run-rules.js';
export { type CompiledValidator, type SchemaError, schemaFinding, schemaFindings } from './schema-findings.js';
export { type SchemaMessageId, schemaMessages, schemaWords } from './schema-messages.js';
export { unprintableFindings } from './unprintable.js';
export type { Valid } from './valid.js';
export { type Report, type Validation, validate, validateDraft } from './validate.js';
