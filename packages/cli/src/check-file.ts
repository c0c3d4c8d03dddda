import type { ValidateOptions } from '@hjemmel/documents/felles';
import { createHjemmel, type Hjemmel, placeFindings } from '@hjemmel/sdk';
import { type Finding, type Language, locator, readDocument, schemaFinding } from '@hjemmel/validator';
import type { CheckedFile } from './checked-file.js';
import { loadTypes, typeIds } from './document-types.js';
import type { InputFile } from './input-files.js';

export interface CheckOptions extends ValidateOptions {
  readonly lang: Language;
  /** Judge as a draft: silent about what is still to be filled in. */
  readonly draft?: boolean;
}

/** What a command goes on with after the check. */
export interface Checked {
  readonly file: CheckedFile;
  readonly hjemmel: Hjemmel;
  readonly value: unknown;
  /** The judgement as a finished document; absent for drafts and for what could not be read. */
  readonly report?: ReturnType<Hjemmel['validate']>;
}

/** Reads and judges one file, with every finding at its place. Loads only the document type it turns out to be. */
export async function checkFile(input: InputFile, options: CheckOptions): Promise<Checked> {
  const read = readDocument(await input.read());
  const value = read.ok ? read.value : undefined;
  const types = await loadTypes([(value as { type?: unknown } | null | undefined)?.type]);
  const hjemmel = createHjemmel({ types });
  const judged = read.ok && types.length > 0;
  const report = judged && !options.draft ? hjemmel.validate(value, options) : undefined;
  const drafted = judged && options.draft ? hjemmel.validateDraft(value, options) : [];
  const unknown = read.ok && types.length === 0 ? [unknownType()] : [];
  const findings = [...read.findings, ...unknown, ...(report?.findings ?? drafted)];
  const locate = read.locate ?? locator('');
  const file: CheckedFile = {
    name: input.name,
    ...(read.text !== undefined && { source: read.text }),
    findings: await placeFindings(findings, {
      hjemmel,
      locate,
      type: types[0],
      lang: options.lang,
      ...(read.text !== undefined && { source: read.text }),
    }),
    ...(report && { versions: report.versions }),
  };
  return { file, hjemmel, value, ...(report && { report }) };
}

function unknownType(): Finding {
  return schemaFinding('ukjent-type', '/type', { allowed: typeIds.join(', ') });
}
