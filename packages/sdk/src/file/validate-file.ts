import { type DocumentReport, type ValidateOptions, validateDocument } from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import type { ExtractRefusal, Renderer } from '@hjemmel/tree';
import { type Finding, hasErrors, readDocument } from '@hjemmel/validator';
import type { TypeRegister } from '../type-register.js';
import { type FileRule, fileIsReadable } from './file-rules.js';
import { textFindings } from './text-findings.js';

/** How a finished file was judged. `source` is the document inside, byte for byte; without it `reason` says why. */
export type FileReport = (
  | { readonly ok: boolean; readonly source: Uint8Array }
  | { readonly ok: false; readonly reason: ExtractRefusal['reason'] }
) & {
  readonly findings: readonly Finding[];
  readonly versions: DocumentReport<BaseDocument>['versions'];
};

/** Judges the document inside a file, and whether the text around it is what the document gives. Never throws on data. */
export async function validateFile(
  types: TypeRegister,
  bytes: Uint8Array,
  renderer: Renderer,
  options: ValidateOptions,
): Promise<FileReport> {
  const file = (await renderer.extract?.(bytes)) ?? { ok: false, reason: 'ikke-formatet' as const };
  if (!file.ok) {
    const { reason } = file;
    return { ok: false, reason, findings: [unreadable(reason)], versions: types.versions() };
  }
  const { source } = file;
  const read = readDocument(source);
  if (!read.ok) return { ok: false, source, findings: read.findings, versions: types.versions() };
  const found = types.find(read.value);
  if (!found.ok) return { ok: false, source, findings: [...read.findings, found.finding], versions: types.versions() };
  const { type } = found;
  const report = validateDocument(type, read.value, options);
  // A document that lacks its own frame gives no text to compare with.
  const text = type.draftSchema(read.value)
    ? await textFindings(file, type, read.value as Draft<BaseDocument>, renderer)
    : [];
  const findings = [...read.findings, ...report.findings, ...text];
  return { ok: !hasErrors(findings), source, findings, versions: report.versions };
}

function unreadable(messageId: ExtractRefusal['reason']): Finding {
  const { id, severity }: FileRule = fileIsReadable;
  return { ruleId: id, messageId, severity: severity[messageId] ?? 'error', path: '', params: {} };
}
