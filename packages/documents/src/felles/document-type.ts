import type { InForceOptions, ProvisionId, Sikkerhet } from '@hjemmel/law';
import type { BaseDocument, Draft, Sharing, Underretning } from '@hjemmel/model';
import type { DocumentTree } from '@hjemmel/tree';
import type { CompiledValidator, Language, Rule, RuleContext } from '@hjemmel/validator';
import type { DocumentKlagefrist } from './document-klagefrist.js';
import type { DocumentLayout } from './layout/layout.js';

/** Which copy to make. Everything has a default that fits a document with one recipient. */
export interface ComposeOptions {
  /** Id of the `mottaker` row the copy is for; the first one unless given. */
  readonly mottaker?: string;
  /** Overrides the `rendisjon` of that row. */
  readonly rendition?: string;
  /** Overrides the document's own language. */
  readonly language?: Language;
}

/** What a type's optional `complete` may know. */
export interface CompleteOptions {
  /** ISO date that chooses the law; the type's own default unless given. */
  readonly lawDate?: string;
  /** The day forvaltningsloven of 2025 enters into force, when the caller knows it. */
  readonly nyForvaltningslovFra?: string;
}

/** One step of an explanation: a sentence that repeats nothing personal, and what it rests on. */
export interface ExplanationStep {
  readonly text: string;
  readonly hjemmel: readonly ProvisionId[];
  readonly sikkerhet: Sikkerhet;
}

/** The steps behind one part of a document, `source` as JSON pointer. */
export interface ExplanationPart {
  readonly heading: string;
  readonly source: string;
  readonly steps: readonly ExplanationStep[];
}

/** A notice in Sami, to stand after the Norwegian one that applies. */
export interface SamiNotice {
  readonly overskrift: string;
  readonly avsnitt: readonly string[];
}

/** A heading in Norwegian, and what stands beside it in Sami. */
export type HeadingPair = readonly [norwegian: string, sami: string];

/** What a type says in Sami (nordsamisk) beside the Norwegian. Not quality-assured, and marked so where it is printed. */
export interface SamiSide<Document extends BaseDocument = BaseDocument> {
  /** The type's own headings as composed in `language`, each with the Sami one. */
  headings(language: Language): readonly HeadingPair[];
  /** By the id of the block each is to follow. */
  notices?(document: Draft<Document>): ReadonlyMap<string, SamiNotice>;
}

/**
 * Everything shared code must know of one kind of document, as properties: nothing outside asks which type it is.
 * Functions are declared as methods so that types of different documents can stand in one list.
 */
export interface DocumentType<Document extends BaseDocument = BaseDocument> {
  readonly id: string;
  /** The newest `skjemaversjon` this code reads, `1.minor`. */
  readonly version: string;
  /** What people call it, per language. */
  readonly title: Readonly<Record<Language, string>>;
  /** The bundled JSON Schema, loaded when asked for. */
  schema(): Promise<unknown>;
  readonly finishedSchema: CompiledValidator;
  readonly draftSchema: CompiledValidator;
  readonly rules: readonly Rule<Draft<Document>>[];
  /** Whether a finished document of this type must carry mandatory blocks (the klagerett notice). */
  readonly requiresMandatory: boolean;
  /** The date whose law judges the document; undefined where a draft does not have it yet. */
  lawDate(document: Draft<Document>): string | undefined;
  sharing(document: Draft<Document>, today: string): Sharing;
  /** Pure: document and texts to tree; shows a gap where a draft lacks something. */
  compose(document: Draft<Document>, options: ComposeOptions): DocumentTree;
  /** What only this type can fill in by itself (vedtak: `klagerett` from the law). */
  complete?(document: Draft<Document>, options: CompleteOptions): Draft<Document>;
  /** Why the law says what the document must say, step by step, where only this type knows (vedtak: the appeal information). */
  explain?(document: Draft<Document>, context: RuleContext, language: Language): readonly ExplanationPart[];
  /** The last day to appeal by what the delivery log says, where the type can be appealed. */
  klagefrist?(
    document: Document,
    log: readonly Underretning[],
    options?: InForceOptions,
  ): readonly DocumentKlagefrist[];
  /** The type as a form: sections, fields and their words, loaded when asked for. Without it there are no forms of it. */
  layout?(): Promise<DocumentLayout>;
  /** For documents that ask for Sami; without it such a document is in Norwegian only. */
  readonly sami?: SamiSide<Document>;
}

/** Typed identity. The result goes into `createHjemmel({ types })`, our five or a vendor's own. */
export function defineDocumentType<Document extends BaseDocument>(
  type: DocumentType<Document>,
): DocumentType<Document> {
  return type;
}
