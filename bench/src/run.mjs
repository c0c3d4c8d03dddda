// Measures and prints Markdown tables; --write puts them into docs/ytelse.md. Build first.
import { cpus } from 'node:os';
import { cold } from './cold.mjs';
import { rendering } from './rendering.mjs';
import { table, whole, writeSection } from './report.mjs';
import { validation } from './validation.mjs';

process.env.NODE_ENV = 'production';

const sections = [
  table(
    ['Kontroll av vedtak', 'dokumenter/s'],
    validation().map(([name, rate]) => [name, whole(rate)]),
  ),
  table(
    ['Dokument', 'format', 'ms (median, varm)', 'brev/s', 'kB'],
    (await rendering()).map(([name, format, ms, bytes]) => [
      name,
      format,
      ms.toFixed(2),
      whole(1000 / ms),
      (bytes / 1000).toFixed(1),
    ]),
  ),
  table(
    ['Kald prosess', 'ms (median)', 'høyeste minne, MB'],
    cold().map(([name, ms, mb]) => [name, whole(ms), whole(mb)]),
  ),
  `Høyeste minne i måleprosessen: ${whole(process.resourceUsage().maxRSS / 1024)} MB. Node ${process.versions.node}, ${cpus().length} kjerner (${cpus()[0]?.model.trim()}).`,
];
const report = sections.join('\n\n');
process.stdout.write(`${report}\n`);
if (process.argv.includes('--write')) writeSection('bench', report);
