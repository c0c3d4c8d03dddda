import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../examples/', import.meta.url);

export const types = ['vedtak', 'individuell-plan', 'kriseplan', 'intervensjonsplan', 'samarbeidsavtale'] as const;

export function examplePath(type: string, file: string): string {
  return fileURLToPath(new URL(`${type}/${file}`, root));
}

export function exampleText(type: string, file: string): string {
  return readFileSync(examplePath(type, file), 'utf8');
}

export function validExamples(type: string): readonly string[] {
  return readdirSync(new URL(`${type}/`, root))
    .filter((file) => file.startsWith('gyldig-'))
    .sort();
}
