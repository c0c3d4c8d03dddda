import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const has = (command: string, option: string) => spawnSync(command, [option]).error === undefined;

/** Whether LibreOffice and what reads its PDF are here; says loudly when they are not. */
export const hasLibreOffice = has('soffice', '--version') && has('pdftotext', '-v');
if (!hasLibreOffice) {
  process.stderr.write(
    '\n*** LEFT OUT: no Word document was opened in LibreOffice. It takes libreoffice-writer and poppler-utils. ***\n',
  );
}

/** The words of each file after LibreOffice has opened it and made a PDF of it, page by page. */
export function throughLibreOffice(files: readonly Uint8Array[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const names = files.map((_, index) => join(folder, `${index}`));
    for (const [index, name] of names.entries()) writeFileSync(`${name}.docx`, files[index] ?? '');
    convert(
      names.map((name) => `${name}.docx`),
      'pdf',
      folder,
      folder,
    );
    return names.map((name) => pagesOf(`${name}.pdf`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file as LibreOffice writes it after opening it. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const path = join(folder, 'brev.docx');
    writeFileSync(path, file);
    convert([path], 'docx', join(folder, 'lagret'), folder);
    return readFileSync(join(folder, 'lagret', 'brev.docx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function convert(paths: readonly string[], format: string, to: string, folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil'))}`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', to, ...paths], { encoding: 'utf8' });
}

function pagesOf(path: string): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout.split('\f').slice(0, -1);
}

/** The words of `texts` that are not in a file; columns may part words, so white space does not count. */
export function wordsNotIn(pages: readonly string[], texts: readonly string[]): readonly string[] {
  const all = squeeze(pages.join('\n'));
  return texts.flatMap((text) => text.split(/\s+/u)).filter((word) => !all.includes(squeeze(word)));
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}-]+/gu, '');
}
