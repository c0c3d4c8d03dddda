import type { Finding, Params } from './finding.js';
import { isPlainKey } from './pointer.js';
import { type SchemaMessageId, schemaMessages, schemaRuleId } from './schema-messages.js';

/** The part of an ajv error that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled ahead of time (ajv standalone); it leaves its errors on itself. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Runs a compiled schema; the findings name fields and limits, never values. */
export function schemaFindings(validator: CompiledValidator, value: unknown): readonly Finding[] {
  if (validator(value)) return [];
  // «if» only repeats that the errors of its «then» were errors.
  const findings = (validator.errors ?? []).filter((error) => error.keyword !== 'if').map(toFinding);
  // A validator that says no without a reason has still said no.
  return findings.length > 0 ? findings : [schemaFinding('annet', '', { keyword: 'schema' })];
}

function toFinding({ instancePath, keyword, params }: SchemaError): Finding {
  const messageId: SchemaMessageId = hasMessage(keyword) ? keyword : 'annet';
  const field = shownField(params.missingProperty ?? params.additionalProperty ?? params.tag);
  return schemaFinding(messageId, fieldPath(instancePath, keyword, field), toParams(keyword, params, field));
}

export function schemaFinding(messageId: SchemaMessageId, path: string, params: Params = {}): Finding {
  return {
    ruleId: schemaRuleId(messageId),
    messageId,
    severity: messageId === 'bom' ? 'warning' : 'error',
    path,
    params,
  };
}

function hasMessage(keyword: string): keyword is SchemaMessageId {
  return Object.hasOwn(schemaMessages.nb, keyword);
}

const HIDDEN = '…';

function shownField(field: unknown): unknown {
  return typeof field !== 'string' || isPlainKey(field) ? field : HIDDEN;
}

function fieldPath(instancePath: string, keyword: string, field: unknown): string {
  if (typeof field !== 'string' || field === HIDDEN || keyword === 'discriminator') return instancePath;
  return `${instancePath}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function toParams(keyword: string, params: SchemaError['params'], field: unknown): Params {
  const allowed = params.allowedValues ?? params.allowedValue;
  return {
    ...(typeof field === 'string' && { field }),
    ...(allowed !== undefined && { allowed: Array.isArray(allowed) ? allowed.join(', ') : String(allowed) }),
    ...(params.limit !== undefined && { limit: Number(params.limit) }),
    ...(params.type !== undefined && { type: String(params.type) }),
    ...(params.format !== undefined && { format: String(params.format) }),
    ...(!hasMessage(keyword) && { keyword }),
  };
}
