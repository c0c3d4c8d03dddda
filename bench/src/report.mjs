import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/ytelse.md', import.meta.url);

/** A Markdown table. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A whole number with plain spaces between thousands. */
export function whole(value) {
  return Math.round(value)
    .toLocaleString('nb')
    .replace(/\u00a0/g, ' ');
}

/** Puts a text between the marks of its name in docs/ytelse.md. */
export function writeSection(name, text) {
  const before = readFileSync(page, 'utf8');
  const [start, end] = [before.indexOf(`<!-- ${name} -->`), before.indexOf(`<!-- /${name} -->`)];
  if (start < 0 || end < start) throw new Error(`docs/ytelse.md has no place for ${name}.`);
  writeFileSync(page, `${before.slice(0, start)}<!-- ${name} -->\n${text}\n${before.slice(end)}`);
}
