import type { Outbox } from '@hjemmel/adapter';
import {
  type ComposeOptions,
  composeDocument,
  composeDraftDocument,
  type DocumentExplanation,
  type DocumentKlagefrist,
  type DocumentReport,
  type DocumentType,
  explainDocument,
  type ValidateOptions,
  validateDocument,
  validateDraftDocument,
} from '@hjemmel/documents/felles';
import {
  type InForceOptions,
  type Klagefrist,
  type KlagefristQuestion,
  type KlagefristRefusal,
  klagefrist,
} from '@hjemmel/law';
import type { BaseDocument, Draft, Underretning } from '@hjemmel/model';
import type { DocumentTree, Rendered, Renderer } from '@hjemmel/tree';
import {
  type Finding,
  type Language,
  type ReadLimits,
  type ReadResult,
  readDocument,
  type Valid,
} from '@hjemmel/validator';
import { type Completed, complete } from './complete.js';
import { type Delivered, type DeliverRequest, type DeliveryPreview, judgeWith, orderFor } from './deliver.js';
import { type Compared, compare } from './diff.js';
import { renderWithSource, type WithSource } from './file/render-with-source.js';
import { type FileReport, validateFile } from './file/validate-file.js';
import { HjemmelError } from './hjemmel-error.js';
import { messages } from './messages.js';
import { typeRegister } from './type-register.js';

/** What the caller installs: only the types, formats and systems it needs. */
export interface HjemmelSetup {
  readonly types: readonly DocumentType[];
  readonly renderers?: readonly Renderer[];
  /** Where letters are left to be sent; without it `deliver` says no. Its adapters are its own. */
  readonly outbox?: Outbox;
}

/** A draft that could be shown, or what is wrong with its shape. */
export type DraftTree =
  | { readonly ok: true; readonly tree: DocumentTree; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Why a document is judged as it is, or what is wrong with its shape. */
export type Explained =
  | { readonly ok: true; readonly explanation: DocumentExplanation }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** When the document is judged, and the format of the letter: `pdf` unless said. */
export interface DeliverOptions extends ValidateOptions {
  readonly format?: string;
}

export type Hjemmel = ReturnType<typeof createHjemmel>;

/**
 * The whole SDK in one object, over the types, renderers and adapters handed in. Reads no clock and touches no network.
 * Throws HjemmelError when two types or renderers share a name.
 */
export function createHjemmel(setup: HjemmelSetup) {
  const types = typeRegister(setup.types);
  const renderers = formatRegister(setup.renderers ?? []);
  const { outbox } = setup;

  const validateDraft = (value: unknown, options: ValidateOptions): readonly Finding[] => {
    const found = types.find(value);
    return found.ok ? validateDraftDocument(found.type, value, options) : [found.finding];
  };

  const rendererOf = (format: string): Renderer => {
    const renderer = renderers.get(format);
    if (!renderer) throw new HjemmelError('unknown-format', `No renderer for «${format}» is installed.`);
    return renderer;
  };

  return {
    types: setup.types,
    formats: [...renderers.keys()],

    /** What a file in one of the formats ends with, without the dot. Throws HjemmelError for another format. */
    extension: (format: string): string => rendererOf(format).extension,

    /** The only parser: bytes or text to a value with positions, or findings. Never throws. */
    read: (input: Uint8Array | string, limits?: Partial<ReadLimits>): ReadResult => readDocument(input, limits),

    /** Judges a value as a finished document of the type it names. Never throws on data. */
    validate(value: unknown, options: ValidateOptions): DocumentReport<BaseDocument> {
      const found = types.find(value);
      return found.ok ? validateDocument(found.type, value, options) : types.unknown(found.finding);
    },

    /** Judges a value as a draft: silent about what is still to be filled in. */
    validateDraft,

    /** Fills in what the type can by itself (vedtak: `klagerett` from the law), as a new document. */
    complete: (value: unknown, options: ValidateOptions): Completed => complete(types, value, options),

    /** The last day to appeal one decision, step by step, or the rule in words. Never throws. */
    frist: (question: KlagefristQuestion): Klagefrist | KlagefristRefusal => klagefrist(question),

    /**
     * The last day to appeal a finished document, for each party and regime, from the events in the delivery log; the document is
     * never changed. Empty for a type that cannot be appealed.
     */
    klagefrist: (
      document: Valid<BaseDocument>,
      log: readonly Underretning[],
      options?: InForceOptions,
    ): readonly DocumentKlagefrist[] => types.of(document).klagefrist?.(document, log, options) ?? [],

    /** A finished letter; takes only what `validate` returned. Throws ComposeError. */
    compose: (document: Valid<BaseDocument>, options?: ComposeOptions): DocumentTree =>
      composeDocument(types.of(document), document, options),

    /** A draft with its gaps shown, stamped on every page, never deliverable. */
    composeDraft(value: unknown, options: ComposeOptions & ValidateOptions): DraftTree {
      const findings = validateDraft(value, options);
      const found = types.find(value);
      if (!found.ok || !found.type.draftSchema(value)) return { ok: false, findings };
      return { ok: true, tree: composeDraftDocument(found.type, value as Draft<BaseDocument>, options), findings };
    },

    /**
     * Bytes in one of the installed formats. Throws HjemmelError for another format, and for `source`, which only
     * `renderWithSource` may hand in; TreeError when the notice is not whole.
     */
    async render(tree: DocumentTree, format: string, options?: unknown): Promise<Rendered> {
      const renderer = rendererOf(format);
      if (renderer.embedsSource && hasSource(options)) {
        throw new HjemmelError('source-unchecked', 'Use renderWithSource to put the document into the file.');
      }
      return renderer.render(tree, options);
    },

    /**
     * Reads, judges, composes and renders, and puts the bytes themselves into the file. Refuses a copy that leaves anything
     * out or where someone is shielded, a draft, and a format that cannot hold it. Throws as `render` does.
     */
    renderWithSource: async (
      bytes: Uint8Array,
      format: string,
      options: ComposeOptions & ValidateOptions,
    ): Promise<WithSource> => renderWithSource(types, bytes, rendererOf(format), options),

    /** Judges a finished file by the document inside it, and its text by what the document gives. Never throws on data. */
    validateFile: async (bytes: Uint8Array, format: string, options: ValidateOptions): Promise<FileReport> =>
      validateFile(types, bytes, rendererOf(format), options),

    /** Which law judges a document and why it asks for what it does, step by step; findings where the shape is wrong. */
    explainDocument(value: unknown, options: ValidateOptions & { readonly language?: Language }): Explained {
      const found = types.find(value);
      if (!found.ok) return { ok: false, findings: [found.finding] };
      if (!found.type.draftSchema(value)) return { ok: false, findings: types.draftShape(found.type, value) };
      return { ok: true, explanation: explainDocument(found.type, value as Draft<BaseDocument>, options) };
    },

    /** What changed between two versions of a document, rows matched by id, in plain words. Holds what they hold. */
    diff: (
      before: unknown,
      after: unknown,
      { language = 'nb' }: { readonly language?: Language } = {},
    ): Promise<Compared> => compare(types, before, after, language),

    /** What a finding says, and everything known of a rule. */
    ...messages(setup.types),

    /** What an outbox must be made with: whether a document may be sent on a day, and to whom. Never throws on data. */
    judge: judgeWith(types),

    /**
     * Makes one letter and leaves it in the outbox, which keeps it before this answers; the outbox sends it. Refused without an
     * outbox, with errors in the document, and for whatever the law, the document or the adapter does not allow. Throws as `render`.
     */
    async deliver(request: DeliverRequest, { format = 'pdf', ...options }: DeliverOptions): Promise<Delivered> {
      if (!outbox) return NO_OUTBOX;
      const made = await orderFor(types, request, rendererOf(format), options);
      return made.ok ? outbox.deliver(made.order) : made;
    },

    /** What `deliver` would send, built and checked, kept nowhere. */
    async preview(request: DeliverRequest, { format = 'pdf', ...options }: DeliverOptions): Promise<DeliveryPreview> {
      if (!outbox) return NO_OUTBOX;
      const made = await orderFor(types, request, rendererOf(format), options);
      return made.ok ? outbox.dryRun(made.order) : made;
    },
  };
}

const NO_OUTBOX = { ok: false, reason: 'ingen-outbox' } as const;

function formatRegister(renderers: readonly Renderer[]): ReadonlyMap<string, Renderer> {
  const byFormat = new Map(renderers.map((renderer) => [renderer.format, renderer]));
  if (byFormat.size < renderers.length) {
    throw new HjemmelError('duplicate-renderer', 'Two renderers make the same format.');
  }
  return byFormat;
}

function hasSource(options: unknown): boolean {
  return (options as { readonly source?: unknown } | null | undefined)?.source !== undefined;
}
