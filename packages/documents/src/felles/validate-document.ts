import { inForce, lawVersion, type ProvisionId } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Finding, type RuleContext, type Valid, validate, validateDraft } from '@hjemmel/validator';
import type { DocumentType } from './document-type.js';
import { textVersion } from './text-version.js';

/** The dates and switches of one judgement; see `RuleContext`. */
export interface ValidateOptions {
  /** ISO date, for expiry and review only. */
  readonly today: string;
  /** ISO date that chooses the law; the type's own default unless given. */
  readonly lawDate?: string;
  /** The day forvaltningsloven of 2025 enters into force, when the caller knows it. */
  readonly nyForvaltningslovFra?: string;
}

/** What the judgement rested on. */
export interface ReportVersions {
  readonly schema: string;
  readonly law: string;
  readonly texts: string;
}

export type DocumentReport<Document> = (
  | { readonly ok: true; readonly document: Valid<Document>; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }
) & { readonly versions: ReportVersions };

/** Judges a value as a finished document of `type`. Never throws on data. */
export function validateDocument<Document extends BaseDocument>(
  type: DocumentType<Document>,
  value: unknown,
  options: ValidateOptions,
): DocumentReport<Document> {
  const report = validate<Document, Draft<Document>>(type, value, (draft) => contextOf(type, draft, options));
  return { ...report, versions: versionsOf(type) };
}

/** Judges a value as a draft: nothing is said about what is still to be filled in. */
export function validateDraftDocument<Document extends BaseDocument>(
  type: DocumentType<Document>,
  value: unknown,
  options: ValidateOptions,
): readonly Finding[] {
  return validateDraft(type, value, (draft) => contextOf(type, draft, options));
}

/** The dates a document is judged by: the type's own law date unless another is given. */
export function contextOf<Document extends BaseDocument>(
  type: DocumentType<Document>,
  draft: Draft<Document>,
  { today, lawDate, nyForvaltningslovFra }: ValidateOptions,
): RuleContext {
  const date = lawDate ?? type.lawDate(draft) ?? today;
  const options = nyForvaltningslovFra === undefined ? {} : { nyForvaltningslovFra };
  return { lawDate: date, today, inForce: (id) => inForce(id as ProvisionId, date, options) };
}

/** The versions a report names when no document type could be told. */
export function registerVersions(): ReportVersions {
  return { schema: '', law: lawVersion, texts: textVersion };
}

/** The versions a judgement by a type rests on. */
export function versionsOf(type: { readonly id: string; readonly version: string }): ReportVersions {
  return { ...registerVersions(), schema: `${type.id} ${type.version}` };
}
