import type { DocumentType } from '@hjemmel/documents/felles';
import { createHjemmel, placeFindings } from '@hjemmel/sdk';
import { locator, readDocument } from '@hjemmel/validator';
import { type CheckOptions, checkFile } from './check-file.js';
import type { CheckedFile } from './checked-file.js';
import { loadTypes, typeIds } from './document-types.js';
import { embeddedInDocx, looksLikeDocx } from './docx-source.js';
import { type InputFile, readOnce } from './input-files.js';
import { embeddedIn } from './pdf-source.js';
import { loadRenderer } from './renderers.js';
import type { OwnTheme } from './theme-file.js';

/**
 * Judges a document, or a PDF or Word file that has one inside; places are then in the document that `hjemmel hent` gives. `look` is the
 * theme PDFs were made in, whose address and footer are text on their pages.
 */
export async function checkInput(input: InputFile, options: CheckOptions, look: OwnTheme = {}): Promise<CheckedFile> {
  const once = await readOnce(input);
  const bytes = await once.read();
  const format = formatOf(input.name, bytes);
  if (!format) return (await checkFile(once, options)).file;
  return checkFinished(input.name, bytes, { format, look, options });
}

function formatOf(name: string, bytes: Uint8Array): Finished['format'] | undefined {
  if (isPdf(name, bytes)) return 'pdf';
  return looksLikeDocx(bytes) || /\.docx$/i.test(name) ? 'docx' : undefined;
}

function isPdf(name: string, bytes: Uint8Array): boolean {
  return /\.pdf$/i.test(name) || Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** How a finished file is judged. */
interface Finished {
  readonly format: 'pdf' | 'docx';
  readonly look: OwnTheme;
  readonly options: CheckOptions;
}

async function checkFinished(
  name: string,
  bytes: Uint8Array,
  { format, look, options }: Finished,
): Promise<CheckedFile> {
  const embedded = format === 'pdf' ? await embeddedIn(bytes) : await embeddedInDocx(bytes);
  const read = embedded.ok ? readDocument(embedded.bytes) : undefined;
  const types = read?.ok ? await typesFor(read.value) : [];
  const hjemmel = createHjemmel({ types, renderers: [await loadRenderer(format, look)] });
  const { findings, versions } = await hjemmel.validateFile(bytes, format, options);
  const text = read?.text;
  const source = text === undefined ? {} : { source: text };
  const place = { hjemmel, locate: read?.locate ?? locator(''), type: types[0], lang: options.lang, ...source };
  return { name, ...source, findings: await placeFindings(findings, place), versions };
}

/** The type the document says it is of; all of them where it says something else, so that the finding can name them. */
async function typesFor(value: unknown): Promise<readonly DocumentType[]> {
  const found = await loadTypes([(value as { type?: unknown } | null)?.type]);
  return found.length > 0 ? found : loadTypes(typeIds);
}
