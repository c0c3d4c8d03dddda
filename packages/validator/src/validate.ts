import { type Finding, hasErrors } from './finding.js';
import { isRemoved, type Pruned, prune } from './prune.js';
import type { Rule, RuleContext } from './rule.js';
import { runRules } from './run-rules.js';
import { type CompiledValidator, schemaFindings } from './schema-findings.js';
import { unprintableFindings } from './unprintable.js';
import type { Valid } from './valid.js';
import { versionFindings } from './version-findings.js';

/** What a document type brings to be validated: two compiled schemas and its rules. */
export interface Validation<Draft> {
  /** The newest `skjemaversjon` known, e.g. `1.0`. */
  readonly version: string;
  readonly finishedSchema: CompiledValidator;
  readonly draftSchema: CompiledValidator;
  readonly rules: readonly Rule<Draft>[];
}

export type Report<Document> =
  | { readonly ok: true; readonly document: Valid<Document>; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Schema first, then every rule in force. Rules also judge a document that only lacks fields, so that one run tells all;
 * a value of the wrong shape is taken out before they see it. Never throws on data.
 */
export function validate<Document, Draft>(
  type: Validation<Draft>,
  value: unknown,
  contextOf: (draft: Draft) => RuleContext,
): Report<Document> {
  const findings = findingsOf(type, value, contextOf, type.finishedSchema);
  return hasErrors(findings) ? { ok: false, findings } : { ok: true, document: value as Valid<Document>, findings };
}

/** The findings of an unfinished document: wrong shapes and broken rules, but nothing about what is still to be filled in. */
export function validateDraft<Draft>(
  type: Validation<Draft>,
  value: unknown,
  contextOf: (draft: Draft) => RuleContext,
): readonly Finding[] {
  return findingsOf(type, value, contextOf, type.draftSchema);
}

function findingsOf<Draft>(
  type: Validation<Draft>,
  value: unknown,
  contextOf: (draft: Draft) => RuleContext,
  schema: CompiledValidator,
): readonly Finding[] {
  const newer = versionFindings(value, type.version);
  if (newer.length > 0) return newer;
  const unprintable = unprintableFindings(value);
  // Compiled schemas recurse too: what is too deep is not handed on.
  if (unprintable.some(({ messageId }) => messageId === 'dybde')) return unprintable;
  const shape = [...schemaFindings(schema, value), ...unprintable];
  const readable = shape.length > 0 ? readablePart(type.draftSchema, value) : { value, removed: [] };
  if (!readable) return shape;
  const draft = readable.value as Draft;
  const broken = runRules(type.rules, draft, contextOf(draft));
  return [...shape, ...broken.filter(({ path }) => !isRemoved(path, readable))];
}

/** Faults that leave every value of the kind its field promises, so that rules still understand the document. */
const HARMLESS = new Set(['additionalProperties', 'maxLength', 'uniqueItems', 'maxItems']);

/** The document without the values of a wrong shape, which rules would say false things of; undefined where too little is left. */
function readablePart(draftSchema: CompiledValidator, value: unknown): Pruned | undefined {
  const pruned = prune(value, harmful(draftSchema, value));
  return harmful(draftSchema, pruned.value).length === 0 ? pruned : undefined;
}

function harmful(draftSchema: CompiledValidator, value: unknown): readonly string[] {
  return schemaFindings(draftSchema, value).flatMap(({ messageId, path }) => (HARMLESS.has(messageId) ? [] : [path]));
}
