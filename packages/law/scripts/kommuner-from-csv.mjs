// Usage: node packages/law/scripts/kommuner-from-csv.mjs <kommuner.csv> > packages/law/src/kommuner/kommuner.generated.ts
import { readFileSync } from 'node:fs';

const columns =
  'kommunenummer,navn,fylkesnummer,fylke,maalform,navn_samisk,navn_kvensk,samisk_forvaltningsomraade,statsforvalter_orgnr';
const maalform = { bokmål: 'b', nynorsk: 'n', nøytral: '' };
const omraade = { '': '', språkutviklingskommune: 'u', språkvitaliseringskommune: 'v', språkstimuleringskommune: 's' };

function fail(message) {
  console.error(message);
  process.exit(1);
}

function code(table, key, line) {
  if (!Object.hasOwn(table, key)) fail(`Unknown value "${key}" in line: ${line}`);
  return table[key];
}

function row(line) {
  const [number, name, fylke, , language, sami, kven, area, office, ...rest] = line.split(',');
  if (rest.length > 0 || !/^\d{4}$/.test(number) || !number.startsWith(fylke)) fail(`Unexpected line: ${line}`);
  const fields = [number, name, code(maalform, language, line), sami, kven, code(omraade, area, line)];
  return { fylke, office, text: fields.join(';').replace(/;+$/, '') };
}

const [path] = process.argv.slice(2);
if (path === undefined) fail('Give the path of kommuner.csv');
const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
if (header !== columns) fail(`Unexpected columns: ${header}`);
const rows = lines.map(row).sort((a, b) => (a.text < b.text ? -1 : 1));
const offices = new Map();
for (const { fylke, office } of rows) offices.set(fylke, (offices.get(fylke) ?? new Set()).add(office));
for (const [fylke, found] of offices) if (found.size !== 1) fail(`Fylke ${fylke} has more than one statsforvalter`);

process.stdout.write(`// Made by scripts/kommuner-from-csv.mjs; do not edit by hand.
// One kommune a line: number;name;written language (b, n, empty = neutral);Sami name;Kven name;Sami area (u, v, s).

export const kommuneTable = \`
${rows.map(({ text }) => text).join('\n')}
\`;

/** The statsforvalter of each fylke, as the source table has it. */
export const statsforvalterByFylke: Readonly<Record<string, string>> = {
${[...offices].map(([fylke, found]) => `  '${fylke}': '${[...found][0]}',`).join('\n')}
};
`);
