// Prints the findings of every example of a type, as `funn.json` holds them. --write writes it: read the difference first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { validateDocument } from '@hjemmel/documents/felles';
import type { Finding } from '@hjemmel/validator';
import { documentType } from './document-types.js';

const TODAY = '2026-11-23';
const [id = '', flag] = process.argv.slice(2);
const folder = new URL(`../examples/${id}/`, import.meta.url);
const type = await documentType(id);
const files = readdirSync(folder).filter((file) => /^u?gyldig-.*\.json$/.test(file));
const cases = Object.fromEntries(files.sort().map((file) => [file, findings(file)]));
const json = `${JSON.stringify({ today: TODAY, cases }, null, 2)}\n`;

if (flag === '--write') writeFileSync(new URL('funn.json', folder), json);
else process.stdout.write(json);

function findings(file: string): unknown[] {
  const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return validateDocument(type, document, { today: TODAY }).findings.map(compact);
}

function compact({ ruleId, messageId, severity, path, params }: Finding): unknown {
  const base = { ruleId, messageId, severity, path };
  return Object.keys(params).length > 0 ? { ...base, params } : base;
}
