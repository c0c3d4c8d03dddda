import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from './corpus.mjs';
import { median } from './measure.mjs';

const cli = new URL('../../packages/cli/dist/bin.js', import.meta.url).pathname;
const peer = new URL('./cold-ajv.mjs', import.meta.url).pathname;
const TIMES = 15;

/** Wall time of whole processes from start to exit, median of many, and the highest memory of one of each. */
export function cold() {
  const { path } = examples('vedtak').find(({ file }) => file === 'gyldig-full.json');
  const folder = mkdtempSync(join(tmpdir(), 'hjemmel-bench-'));
  const render = (format) => [cli, 'render', path, '--format', format, '--ut', join(folder, `brev.${format}`)];
  const rows = [
    ['node, tomt program', ['-e', '0']],
    ['hjemmel validate', [cli, 'validate', path]],
    ['ajv: kompilere skjemaet og kontrollere samme fil', [peer, path]],
    ['hjemmel render --format text', render('text')],
    ['hjemmel render --format html', render('html')],
    ['hjemmel render --format pdf', render('pdf')],
  ].map(([name, args]) => [name, medianWall(args), peakMemory(args)]);
  rmSync(folder, { recursive: true });
  return rows;
}

function medianWall(args) {
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return median(
    Array.from({ length: TIMES }, () => {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: 'ignore' });
      return performance.now() - start;
    }),
  );
}

/** Highest resident memory in MB, as the kernel counted it for the child. */
function peakMemory(args) {
  // A child's own peak: the process reports it itself at exit.
  const report = `process.on('exit', () => require('node:fs').writeSync(2, '\\nRSS ' + process.resourceUsage().maxRSS));`;
  const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${report}`)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, ...args], { encoding: 'utf8' });
  return Number(stderr.match(/RSS (\d+)/)?.[1] ?? 0) / 1024;
}
