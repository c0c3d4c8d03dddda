import type { BaseDocument } from '@hjemmel/model';
import {
  type Finding,
  formatMessage,
  fromPointer,
  type Language,
  type Messages,
  schemaMessages,
  schemaWords,
  type Valid,
} from '@hjemmel/validator';
import type { DocumentType } from './document-type.js';
import { type ValidateOptions, validateDocument } from './validate-document.js';

/** The part of the Standard Schema interface (standardschema.dev, version 1) that form and API libraries call. */
export interface StandardSchema<Document> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'hjemmel';
    validate(value: unknown): { readonly value: Valid<Document> } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Document; readonly output: Valid<Document> };
  };
}

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A document type as a Standard Schema: its errors become issues; warnings and infos pass. */
export function standardSchema<Document extends BaseDocument>(
  type: DocumentType<Document>,
  options: ValidateOptions & { readonly language?: Language },
): StandardSchema<Document> {
  const toIssue = issueMaker(type, options.language ?? 'nb');
  return {
    '~standard': {
      version: 1,
      vendor: 'hjemmel',
      validate(value) {
        const report = validateDocument(type, value, options);
        if (report.ok) return { value: report.document };
        return { issues: report.findings.filter(({ severity }) => severity === 'error').map(toIssue) };
      },
    },
  };
}

function issueMaker<Document extends BaseDocument>(type: DocumentType<Document>, language: Language) {
  const byRule = new Map<string, Messages>(type.rules.map((rule) => [rule.id, rule.messages]));
  return ({ ruleId, messageId, params, path }: Finding): StandardIssue => {
    const own = byRule.get(ruleId);
    const template = (own ?? (schemaMessages as Messages))[language][messageId] ?? messageId;
    return { message: formatMessage(template, params, own ? {} : schemaWords[language]), path: fromPointer(path) };
  };
}
