import { checkNoticeTemplate, vedtakType } from '@hjemmel/documents/vedtak';
import { createHjemmel, placeFindings } from '@hjemmel/sdk';
import { type Language, locator, readDocument } from '@hjemmel/validator';
import type { CheckedFile } from './checked-file.js';
import type { InputFile } from './input-files.js';

export interface TemplateOptions {
  readonly lang: Language;
  readonly lawDate: string;
  readonly nyForvaltningslovFra?: string;
}

/** Reads and judges a notice template, with every finding at its place. */
export async function checkTemplate(
  input: InputFile,
  { lang, ...options }: TemplateOptions,
): Promise<{ readonly file: CheckedFile; readonly value: unknown }> {
  const read = readDocument(await input.read());
  const value = read.ok ? read.value : undefined;
  const findings = [...read.findings, ...(read.ok ? checkNoticeTemplate(value, options) : [])];
  const place = { hjemmel: createHjemmel({ types: [vedtakType] }), locate: read.locate ?? locator(''), lang };
  const file: CheckedFile = {
    name: input.name,
    ...(read.text !== undefined && { source: read.text }),
    findings: await placeFindings(findings, { ...place, type: undefined }),
  };
  return { file, value };
}
