import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const tool = join(process.env.HJEMMEL_TOOLS ?? resolve(ROOT, '../shared/tools'), 'pdfcheck.py');
const PYTHON = '/usr/bin/python3';

/** Whether the checker and what it needs are here; says loudly when they are not. */
export const hasPdfcheck = existsSync(tool) && spawnSync(PYTHON, ['-c', 'import pikepdf, fontTools']).status === 0;
if (!hasPdfcheck) {
  process.stderr.write(
    '\n*** LEFT OUT: no PDF was judged against PDF/A-2a and PDF/UA-1. It takes pdfcheck.py (HJEMMEL_TOOLS), python3-pikepdf and python3-fonttools. ***\n',
  );
}

/** What `pdfcheck.py` prints about the files, strict. */
export function pdfcheck(files: readonly Uint8Array[], ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdfcheck-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.pdf`));
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
    const { stdout, stderr } = spawnSync(PYTHON, [tool, ...paths, '--strict', ...options], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return `${stdout}${stderr}`.replaceAll(folder, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines about files in which a rule failed. */
export function failures(files: readonly Uint8Array[], ...options: readonly string[]): readonly string[] {
  return pdfcheck(files, ...options)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('OK'));
}

/** Role and words of each element with words, in reading order; hyphens that were put in are left out. */
export function readAloud(file: Uint8Array): readonly string[] {
  return pdfcheck([file], '--text').split('\n').map(plain).filter(says);
}

export function plain(line: string): string {
  return line.normalize('NFC').replaceAll('\u00ad', '').replace(/\t/u, ': ').replace(/\s+/gu, ' ').trim();
}

/** Empty cells say nothing. */
export function says(line: string): boolean {
  return !/^\w+:$/u.test(line) && line !== '';
}
