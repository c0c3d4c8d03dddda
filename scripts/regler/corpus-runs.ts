import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentType, type ValidateOptions, validateDocument } from '@hjemmel/documents/felles';
import { addDays, inForce, isProvisionId, lawReviewBy } from '@hjemmel/law';
import type { Finding, Rule } from '@hjemmel/validator';

/** One finding that an example gave while this page was made. */
export interface Firing extends Finding {
  readonly typeId: string;
  readonly file: string;
  /** What was different from the day in `funn.json`; empty for the ordinary run. */
  readonly note: string;
}

/** An example that is in order, and the ids of the rules that spoke of it or did not apply. */
export interface ValidExample {
  readonly typeId: string;
  readonly file: string;
  readonly silent: (rule: Rule<never>) => boolean;
}

export interface CorpusRuns {
  readonly firings: readonly Firing[];
  readonly valid: readonly ValidExample[];
}

interface Example {
  readonly type: DocumentType;
  readonly file: string;
  readonly document: unknown;
  readonly today: string;
}

interface Run {
  readonly note: string;
  readonly options: (today: string) => ValidateOptions;
}

const root = new URL('../../examples/', import.meta.url);
const dayAfterReview = addDays(lawReviewBy, 1);

/** The day of the corpus first; the others show what only time or the act that is not yet in force can bring out. */
const runs: readonly Run[] = [
  { note: '', options: (today) => ({ today }) },
  { note: `kontrollert ${dayAfterReview}`, options: () => ({ today: dayAfterReview }) },
  {
    note: 'som om forvaltningsloven av 2025 var i kraft',
    options: (today) => ({ today, nyForvaltningslovFra: '2026-01-01' }),
  },
];

/** Judges every example of the types, now; nothing is taken from `funn.json` but the day. */
export function corpusRuns(types: readonly DocumentType[]): CorpusRuns {
  const examples = types.flatMap(examplesOf);
  const [ordinary = [], ...others] = runs.map((run) => examples.map((example) => judge(example, run)));
  return {
    firings: [...ordinary, ...others.flat()].flat(),
    valid: examples.flatMap((example, at) => validExample(example, ordinary[at] ?? [])),
  };
}

function examplesOf(type: DocumentType): readonly Example[] {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`${type.id}/${file}`, root), 'utf8'));
  const { today } = read('funn.json');
  const files = readdirSync(new URL(`${type.id}/`, root)).filter((file) => /^u?gyldig-.*\.json$/.test(file));
  return files.sort().map((file) => ({ type, file, document: read(file), today }));
}

function judge({ type, file, document, today }: Example, { note, options }: Run): readonly Firing[] {
  const { findings } = validateDocument(type, document, options(today));
  return findings.map((finding) => ({ ...finding, typeId: type.id, file, note }));
}

function validExample({ type, file, document, today }: Example, found: readonly Firing[]): readonly ValidExample[] {
  if (!file.startsWith('gyldig-')) return [];
  const spoke = new Set(found.map(({ ruleId }) => ruleId));
  const lawDate = type.lawDate(document as never) ?? today;
  const owned = new Set(type.rules.map(({ id }) => id));
  const silent = (rule: Rule<never>) => owned.has(rule.id) && !spoke.has(rule.id) && applies(rule, lawDate);
  return [{ typeId: type.id, file, silent }];
}

/** A rule that does not apply to the example's date has not been silent, it was never asked. */
function applies({ gyldigFra, gyldigTil, gjelderUnder }: Rule<never>, lawDate: string): boolean {
  if (gyldigFra !== undefined && lawDate < gyldigFra) return false;
  if (gyldigTil !== undefined && lawDate > gyldigTil) return false;
  return gjelderUnder === undefined || (isProvisionId(gjelderUnder) && inForce(gjelderUnder, lawDate));
}
