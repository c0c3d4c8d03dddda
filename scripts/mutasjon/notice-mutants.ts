import type { NoticeTemplate } from '../../packages/documents/src/vedtak/klagerett/notice-template.js';
import { noticeTemplates } from '../../packages/documents/src/vedtak/klagerett/notice-templates.js';
import { change } from './change.js';
import type { Mutant } from './mutant.js';

const TESTS = ['packages/documents/src/vedtak/klagerett'];

/** Each sentence of the notice dropped, and the words for the weeks swapped, in every language. */
export function noticeMutants(): readonly Mutant[] {
  return Object.entries(noticeTemplates).flatMap(([language, template]) => [
    ...sentences(template).map((key) => ({
      id: `klagerett ${language} uten ${key}`,
      kind: 'klagetekst',
      tests: TESTS,
      apply: () => change(template, { [key]: '' }),
    })),
    {
      id: `klagerett ${language} uker byttet`,
      kind: 'klagetekst',
      tests: TESTS,
      apply: () => change(template, { uker: { 3: template.uker[4] ?? '', 4: template.uker[3] ?? '' } }),
    },
  ]);
}

function sentences(template: NoticeTemplate): readonly string[] {
  return Object.entries(template).flatMap(([key, value]) => (typeof value === 'string' ? [key] : []));
}
