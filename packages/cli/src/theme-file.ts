import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHjemmel, placeFindings } from '@hjemmel/sdk';
import type { Theme } from '@hjemmel/theme';
import { type Language, locator, type Position, type ReadResult, readDocument } from '@hjemmel/validator';
import { codeFrame } from './code-frame.js';
import type { CliContext } from './context.js';
import { inSight } from './in-sight.js';
import { oneInput } from './input-files.js';
import { cliTexts } from './texts/index.js';

/** A theme of the caller's own, and the font files it names. */
export interface OwnTheme {
  readonly theme?: Theme;
  readonly fonts?: readonly { readonly family: string; readonly regular: string; readonly bold: string }[];
}

/** The theme, or what is wrong with its file, said to a person. */
export type ThemeFileReading =
  | { readonly ok: true; readonly look: OwnTheme }
  | { readonly ok: false; readonly report: string };

/** Reads a theme with its logo and fonts, which lie in the same folder or below. Throws CliError for a file that is not there. */
export async function readThemeFile(
  path: string,
  context: Pick<CliContext, 'readStdin'>,
  lang: Language,
): Promise<ThemeFileReading> {
  const { readTheme, themeMessage } = await import('@hjemmel/theme');
  const input = await oneInput(path, context, lang);
  const folder = path === '-' ? '.' : dirname(path);
  const read = readDocument(await input.read());
  const { text = '', locate = locator('') } = read;
  const said = (faults: readonly Fault[]): ThemeFileReading => ({
    ok: false,
    report: faults.map((fault) => sentence(fault, input.name, text, lang)).join(''),
  });
  if (!read.ok) return said(await shapeFaults(read, lang));
  const reading = readTheme(read.value, { file: (name) => bytesOf(join(folder, name)) });
  if (reading.ok) return { ok: true, look: lookOf(reading.theme, folder) };
  return said(
    reading.findings.map((finding) => ({ position: locate(finding.path), text: themeMessage(finding, lang) })),
  );
}

interface Fault {
  readonly position: Position;
  readonly text: string;
}

async function shapeFaults({ findings, locate = locator(''), text = '' }: ReadResult, lang: Language) {
  const hjemmel = createHjemmel({ types: [] });
  return placeFindings(findings, { hjemmel, locate, source: text, type: undefined, lang });
}

/** Nothing in a theme is secret, so the line is shown as it stands. */
function sentence({ position, text }: Fault, name: string, source: string, lang: Language): string {
  const { line, column, offset } = position;
  const frame = offset >= 0 ? codeFrame(source, position, true).replace(/^/gmu, '  ') : '';
  return `${name}:${line}:${column} ${cliTexts[lang].severity.error} ${inSight(text)}\n${frame && `${frame}\n`}`;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function lookOf(theme: Theme, folder: string): OwnTheme {
  const { fontFiles, typeface } = theme;
  if (!fontFiles) return { theme };
  const [regular, bold] = [join(folder, fontFiles.regular), join(folder, fontFiles.bold)];
  return { theme, fonts: [{ family: typeface, regular, bold }] };
}
