import { readdirSync, readFileSync } from 'node:fs';
import { documentTypes } from '@hjemmel/documents';
import { type DocumentType, validateDocument } from '@hjemmel/documents/felles';
import type { Finding } from '@hjemmel/validator';

interface Case {
  readonly type: DocumentType;
  readonly document: unknown;
  readonly today: string;
  readonly expected: string;
}

/** Every example with its exact findings, as a question: does validation still give just these? */
export function corpusOracle(): () => boolean {
  const cases = documentTypes.flatMap(casesOf);
  return () => cases.every(({ type, document, today, expected }) => judged(type, document, today) === expected);
}

function casesOf(type: DocumentType): readonly Case[] {
  const folder = `examples/${type.id}`;
  const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { today, cases } = read('funn.json');
  return readdirSync(folder)
    .filter((file) => /^u?gyldig-.*\.json$/.test(file))
    .map((file) => ({ type, document: read(file), today, expected: JSON.stringify(cases[file]) }));
}

function judged(type: DocumentType, document: unknown, today: string): string {
  return JSON.stringify(validateDocument(type, document, { today }).findings.map(compact));
}

/** As funn.json holds it. */
function compact({ ruleId, messageId, severity, path, params }: Finding): unknown {
  return { ruleId, messageId, severity, path, ...(Object.keys(params).length > 0 && { params }) };
}
