import type { BaseDocument, Draft } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import type { DocumentType } from '../document-type.js';
import type { DocumentLayout } from '../layout/layout.js';
import type { DiffChange, Diffed, DiffRefusal, DiffVersion } from './change.js';
import { changeAt, diffFields } from './diff-fields.js';
import { type DiffTexts, diffTexts } from './diff-texts.js';

type Document = Draft<BaseDocument>;

/**
 * What changed from one version of a document to the next, rows matched by their ids. Both must have the shape of a draft
 * of `type`. Pure; the result holds personal data, the refusal none.
 */
export function diffDocuments(
  { title }: Pick<DocumentType, 'title'>,
  { layout, texts }: DocumentLayout,
  before: Document,
  after: Document,
  language: Language,
): Diffed {
  const reason = refusalOf(layout.type, before, after);
  if (reason) return { ok: false, reason };
  const words = diffTexts[language];
  const changes = layout.sections.flatMap(({ text, fields }) =>
    diffFields(fields, before, after, {
      texts: texts[language],
      language,
      words,
      section: texts[language].sections[text] ?? text,
      documents: [before, after],
    }),
  );
  const extensions = sameJson(before.utvidelser, after.utvidelser) ? [] : [extensionsChange(words, before, after)];
  return {
    ok: true,
    diff: {
      type: layout.type,
      language,
      title: words.title(title[language].toLowerCase()),
      before: versionOf(before),
      after: versionOf(after),
      changes: [...changes, ...extensions],
    },
  };
}

/** What a fagsystem keeps there is its own: that it changed is said, not how. */
function extensionsChange({ other, extensions }: DiffTexts, before: Document, after: Document): DiffChange {
  const standing = { pointers: ['/utvidelser', '/utvidelser'], place: [extensions], rows: [] } as const;
  const values = { before: before.utvidelser, after: after.utvidelser };
  return changeAt('endret', { section: other }, standing, values);
}

function refusalOf(type: string, before: Document, after: Document): DiffRefusal | undefined {
  if (before.type !== type || after.type !== type) return 'ulik-type';
  if (before.bruker?.id !== after.bruker?.id) return 'ulik-person';
  return before.id === after.id || after.erstatter?.id === before.id ? undefined : 'ulikt-dokument';
}

function versionOf({ versjon, sistEndret }: Document): DiffVersion {
  return { versjon, sistEndret };
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
