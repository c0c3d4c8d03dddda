import type { DocumentType } from '@hjemmel/documents/felles';
import { type Hjemmel, type PlacedFinding, placeFindings } from '@hjemmel/sdk';
import type { DocumentTree } from '@hjemmel/tree';
import { type Finding, type Language, locator, readDocument } from '@hjemmel/validator';
import type { Opened } from './opened.js';
import { today } from './today.js';

/** What is known of the document that is open. */
export interface Checked {
  readonly text: string;
  readonly value: unknown;
  readonly type: DocumentType | undefined;
  readonly findings: readonly PlacedFinding[];
  /** The letter: finished, or stamped as a draft where something is missing; nothing where the shape is wrong. */
  readonly tree: DocumentTree | undefined;
}

/** Judges what is open as a finished document. Never throws on data. */
export async function checked(hjemmel: Hjemmel, opened: Opened, lang: Language): Promise<Checked> {
  const { text, file } = opened;
  const read = readDocument(text);
  const value = read.ok ? read.value : undefined;
  const type = read.ok ? typeOf(hjemmel, value) : undefined;
  const report = read.ok ? hjemmel.validate(value, { today: today() }) : undefined;
  const isFile = file !== undefined && file.source === text;
  const findings: readonly Finding[] = isFile
    ? (await hjemmel.validateFile(file.bytes, file.format, { today: today() })).findings
    : [...read.findings, ...(report?.findings ?? [])];
  const locate = read.locate ?? locator('');
  const draft = type && !report?.ok ? hjemmel.composeDraft(value, { today: today() }) : undefined;
  return {
    text,
    value,
    type,
    findings: await placeFindings(findings, { hjemmel, locate, source: text, type, lang }),
    tree: report?.ok ? hjemmel.compose(report.document) : draft?.ok ? draft.tree : undefined,
  };
}

function typeOf(hjemmel: Hjemmel, value: unknown): DocumentType | undefined {
  const id = (value as { readonly type?: unknown } | null)?.type;
  return hjemmel.types.find((type) => type.id === id);
}
