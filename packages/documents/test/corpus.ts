import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '@hjemmel/validator';

const root = new URL('../../../examples/', import.meta.url);

/** A finding as `funn.json` holds it: no hjemmel, and params only when there are any. */
export type ExpectedFinding = Pick<Finding, 'ruleId' | 'messageId' | 'severity' | 'path'> &
  Partial<Pick<Finding, 'params'>>;

export interface Funn {
  readonly today: string;
  readonly cases: Readonly<Record<string, readonly ExpectedFinding[]>>;
}

/** The example files of a type, in name order. */
export function exampleFiles(type: string): readonly string[] {
  return readdirSync(new URL(`${type}/`, root))
    .filter((file) => /^u?gyldig-.*\.json$/.test(file))
    .sort();
}

export function readExample(type: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${type}/${file}`, root), 'utf8'));
}

export function readFunn(type: string): Funn {
  return readExample(type, 'funn.json') as Funn;
}

export function expected({ ruleId, messageId, severity, path, params }: Finding): ExpectedFinding {
  const base = { ruleId, messageId, severity, path };
  return Object.keys(params).length > 0 ? { ...base, params } : base;
}
