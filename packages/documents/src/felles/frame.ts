import { lawVersion } from '@hjemmel/law';
import type { BaseDocument, Draft, DraftPart, Mottaker } from '@hjemmel/model';
import { type Block, type DocumentTree, type Envelope, notice, p, type Sender } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import { addressLines, recipientLines } from './address-visibility.js';
import type { ComposeOptions } from './document-type.js';
import { formatDate } from './format-date.js';
import { languageOf } from './language.js';
import { findById } from './people.js';
import { textVersion } from './text-version.js';
import { fellesTexts } from './texts/index.js';

/** What a document type itself decides; the rest of the tree follows from the envelope fields. */
export interface Content {
  readonly title: string;
  /** ISO date in the letterhead; a draft may not have it yet. */
  readonly date: string | undefined;
  readonly blocks: readonly Block[];
  readonly mandatory?: readonly string[];
}

/** The row the copy is for: the one asked for, or the first. */
export function recipientRow(document: Draft<BaseDocument>, options: ComposeOptions): DraftPart<Mottaker> | undefined {
  const rows = document.mottaker;
  return options.mottaker === undefined ? rows[0] : rows.find((row) => row.id === options.mottaker);
}

/** Which copy this is: asked for, or as the recipient's row says, or the person's own. */
export function renditionOf(document: Draft<BaseDocument>, options: ComposeOptions): string {
  return options.rendition ?? recipientRow(document, options)?.rendisjon ?? 'part';
}

/** Puts a type's content into the tree with letterhead, recipient, references, labels and versions. Pure. */
export function frame(document: Draft<BaseDocument>, options: ComposeOptions, content: Content): DocumentTree {
  const language = languageOf(document, options.language);
  const texts = fellesTexts[language];
  const { labels } = texts;
  return {
    version: 1,
    language,
    title: content.title,
    neutralTitle: neutralTitleOf(document, language),
    draft: false,
    rendition: renditionOf(document, options),
    versions: { schema: `${document.type} ${document.skjemaversjon}`, law: lawVersion, texts: textVersion },
    envelope: envelope(document, options, content.date, language),
    labels: {
      page: labels.page,
      draft: labels.draft,
      redacted: labels.redacted,
      recipient: labels.recipient,
      sender: labels.sender,
      lawVersion: labels.lawVersion,
      contents: labels.contents,
    },
    mandatory: content.mandatory ?? [],
    blocks: [...content.blocks.slice(0, 1), ...standing(document, language), ...content.blocks.slice(1)],
  };
}

/** Says right under the heading that a document no longer applies. */
function standing({ status }: Draft<BaseDocument>, language: Language): readonly Block[] {
  if (status !== 'erstattet' && status !== 'opphevet') return [];
  return [
    notice('important', [p(fellesTexts[language].standing[status], { source: '/status' })], { source: '/status' }),
  ];
}

/** The title that may be seen by anyone; «Brev fra {kommune}» unless the document has its own. */
export function neutralTitleOf(document: Draft<BaseDocument>, language: Language): string {
  return document.noeytralTittel ?? senderTitleOf(document, language);
}

/** «Brev fra {kommune}», or from the name a shielded letterhead gives instead. */
export function senderTitleOf({ avsender }: Draft<BaseDocument>, language: Language): string {
  const { kommune, skjermetVisning } = avsender;
  return fellesTexts[language].neutralTitle(skjermetVisning?.avsendernavn ?? kommune?.navn ?? '');
}

function envelope(
  document: Draft<BaseDocument>,
  options: ComposeOptions,
  date: string | undefined,
  language: Language,
): Envelope {
  const id = recipientRow(document, options)?.hvem;
  const name = id === undefined ? undefined : findById(document, id)?.navn;
  const lines = id === undefined ? [] : recipientLines(document, id);
  const saksnummer = document.saksreferanse?.saksnummer;
  return {
    sender: sender(document, language),
    // Without an address there is nothing to post, and an empty window would look like a mistake.
    ...(name !== undefined && lines.length > 0 && { recipient: { name, lines } }),
    ...(saksnummer !== undefined && { saksnummer }),
    date: date ?? document.sistEndret.slice(0, 10),
    references: references(document, date, recipientOf(lines, name, language), language),
  };
}

/** Named beside the date where no address shows the name; a draft that lacks it says so. */
function recipientOf(lines: readonly string[], name: string | undefined, language: Language): string | undefined {
  const { labels, missing } = fellesTexts[language];
  return lines.length > 0 ? undefined : (name ?? missing(labels.recipient.toLowerCase()));
}

function references(
  document: Draft<BaseDocument>,
  date: string | undefined,
  to: string | undefined,
  language: Language,
): Envelope['references'] {
  const { labels, missing } = fellesTexts[language];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.to, to],
    [labels.date, date === undefined ? missing(labels.date.toLowerCase()) : formatDate(date, language)],
    [labels.saksnummer, document.saksreferanse?.saksnummer],
    [labels.saksbehandler, document.avsender.saksbehandler?.navn],
    [labels.phone, document.avsender.saksbehandler?.telefon],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function sender(document: Draft<BaseDocument>, language: Language): Sender {
  const { avsender } = document;
  const shielded = avsender.skjermetVisning;
  const name = shielded?.avsendernavn ?? avsender.kommune?.navn ?? '';
  const lines = addressLines(shielded?.postadresse ?? avsender.postadresse);
  const unit = shielded ? undefined : avsender.enhet?.navn;
  return {
    name,
    ...(unit !== undefined && { unit }),
    returnLine: `${fellesTexts[language].labels.returnAddress}: ${[name, ...lines].join(', ')}`,
    addressLines: lines,
    ...(avsender.telefon !== undefined && { phone: avsender.telefon }),
    ...(shielded === undefined && whoTheSenderIs(avsender)),
  };
}

// A web address and an organisation number name the kommune that a shielded letterhead leaves out.
function whoTheSenderIs({ nettsted, kommune }: Draft<BaseDocument>['avsender']): Partial<Sender> {
  return {
    ...(nettsted !== undefined && { web: nettsted }),
    ...(kommune?.organisasjonsnummer !== undefined && { organisasjonsnummer: kommune.organisasjonsnummer }),
  };
}
