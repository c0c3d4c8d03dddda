import { PdfError } from '@hjemmel/render-pdf';
import type { Hjemmel } from '@hjemmel/sdk';
import type { Checked } from './checked.js';
import type { StudioTexts } from './texts/texts.js';
import { today } from './today.js';

/** The formats of a letter, with what their files are called. */
export const LETTERS = { pdf: 'pdf', docx: 'docx', html: 'html', text: 'txt' } as const;
export type Letter = keyof typeof LETTERS;

export type Made =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }
  | { readonly ok: false; readonly why: string };

export interface LetterOptions {
  /** The document itself rides along; only in PDF and Word. */
  readonly withSource?: boolean;
  /** The renderer's own. */
  readonly render?: unknown;
}

/** The letter as a file; the same bytes as the command line makes. */
export async function madeLetter(
  hjemmel: Hjemmel,
  checked: Checked,
  format: Letter,
  texts: StudioTexts,
  { withSource = false, render }: LetterOptions = {},
): Promise<Made> {
  const { tree, text } = checked;
  if (!tree) return { ok: false, why: texts.noLetter };
  const name = fileName(checked, LETTERS[format]);
  try {
    if (!withSource) {
      const { bytes, mediaType } = await hjemmel.render(tree, format, render);
      return { ok: true, bytes, mediaType, name };
    }
    const made = await hjemmel.renderWithSource(new TextEncoder().encode(text), format, { today: today() });
    if (!made.ok) return { ok: false, why: texts.noSource[made.reason] };
    return { ok: true, bytes: made.rendered.bytes, mediaType: made.rendered.mediaType, name };
  } catch (error) {
    return { ok: false, why: texts.notMade(PdfError.isInstance(error) ? error.letter : undefined) };
  }
}

/** Says nothing of whose it is. */
export function fileName({ type, value }: Checked, extension: string): string {
  const { versjon, status } = (value ?? {}) as { readonly versjon?: unknown; readonly status?: unknown };
  const version = Number.isInteger(versjon) ? `-v${versjon}` : '';
  return `${type?.id ?? 'dokument'}${version}${status === 'utkast' ? '-utkast' : ''}.${extension}`;
}

export function download(bytes: Uint8Array, mediaType: string, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
