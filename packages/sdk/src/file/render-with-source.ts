import {
  type ComposeOptions,
  composeDocument,
  type ReportVersions,
  type ValidateOptions,
  validateDocument,
} from '@hjemmel/documents/felles';
import type { Rendered, Renderer } from '@hjemmel/tree';
import { type Finding, readDocument } from '@hjemmel/validator';
import type { TypeRegister } from '../type-register.js';
import { type SourceRefusal, sourceRefusal } from './source-refusal.js';

/** A finished file with its document inside, or why there is none; `feil` has findings of severity error. */
export type WithSource =
  | {
      readonly ok: true;
      readonly rendered: Rendered;
      readonly findings: readonly Finding[];
      readonly versions: ReportVersions;
    }
  | {
      readonly ok: false;
      readonly reason: SourceRefusal | 'formatet' | 'utkast' | 'feil';
      readonly findings: readonly Finding[];
    };

/** What is made of these bytes, with the bytes themselves inside. */
export async function renderWithSource(
  types: TypeRegister,
  bytes: Uint8Array,
  renderer: Renderer,
  options: ComposeOptions & ValidateOptions,
): Promise<WithSource> {
  if (!renderer.embedsSource) return { ok: false, reason: 'formatet', findings: [] };
  const read = readDocument(bytes);
  if (!read.ok) return { ok: false, reason: 'feil', findings: read.findings };
  const found = types.find(read.value);
  if (!found.ok) return { ok: false, reason: 'feil', findings: [found.finding] };
  const report = validateDocument(found.type, read.value, options);
  const findings = [...read.findings, ...report.findings];
  if (!report.ok) return { ok: false, reason: 'feil', findings };
  if (report.document.status === 'utkast') return { ok: false, reason: 'utkast', findings };
  const tree = composeDocument(found.type, report.document, options);
  const reason = sourceRefusal(found.type, report.document, tree, options);
  if (reason) return { ok: false, reason, findings };
  const rendered = await renderer.render(tree, { source: { bytes } });
  return { ok: true, rendered, findings, versions: report.versions };
}
