import { cite, kommune } from '@hjemmel/law';
import type { BaseDocument, Draft } from '@hjemmel/model';
import { type Block, type DocumentTree, h2, type Inline, inlineText, notice, p, text } from '@hjemmel/tree';
import type { ComposeOptions, HeadingPair, SamiNotice, SamiSide } from './document-type.js';
import { headingPairs } from './heading-pairs.js';
import { languageOf } from './language.js';
import { consentTexts } from './texts/consent-texts.js';
import { representativeTexts } from './texts/representative-texts.js';
import { type SamiTexts, samiTexts, samiTextsSe } from './texts/sami-texts.js';
import { se } from './texts/se.js';

/** What one tree gets beside its Norwegian words. */
interface Beside {
  readonly headings: ReadonlyMap<string, string>;
  readonly notices: ReadonlyMap<string, SamiNotice>;
  readonly own: SamiTexts;
}

/**
 * The tree with Sami beside its Norwegian headings, after its mandatory notices, and a box that says what it is worth.
 * Only for a document that asks for Sami; a copy asked for in another language is left as it is.
 */
export function withSami<Document extends BaseDocument>(
  sami: SamiSide<Document> | undefined,
  document: Draft<Document>,
  options: ComposeOptions,
  tree: DocumentTree,
): DocumentTree {
  const envelope = document as Draft<BaseDocument>;
  const language = languageOf(envelope, options.language);
  if (envelope.spraak !== 'se' || options.language !== undefined || !sami || language === 'en') return tree;
  const notices = sami.notices?.(document) ?? new Map<string, SamiNotice>();
  const headings = new Map([...sharedHeadings(language), ...sami.headings(language)]);
  const beside = { headings, notices, own: samiTexts[language] };
  const blocks = tree.blocks.flatMap((block) => withSamiBeside(block, beside));
  const at = placeOfBox(blocks);
  return { ...tree, blocks: [...blocks.slice(0, at), box(envelope, tree, beside), ...blocks.slice(at)] };
}

/** Headings that the shared pieces print in any document. */
function sharedHeadings(language: 'nb' | 'nn'): readonly HeadingPair[] {
  const consent = [consentTexts[language].title('').trim(), se.consent] as const;
  return [consent, ...headingPairs(representativeTexts[language].heading, se.representatives)];
}

/** The result, the first sentence, what the person must do and the emergency numbers are never moved down. */
function placeOfBox(blocks: readonly Block[]): number {
  const body = blocks.findIndex((block) => !opensDocument(block));
  const chapter = blocks.findIndex((block) => block.type === 'heading' && block.level > 1);
  const first = chapter < 0 ? blocks : blocks.slice(0, chapter);
  const numbers = first.findLastIndex((block) => block.type === 'notice' && block.tone === 'emergency');
  return Math.max(body < 0 ? blocks.length : body, numbers + 1);
}

function opensDocument(block: Block): boolean {
  if (block.type === 'heading') return block.level === 1;
  if (block.type === 'notice') return block.tone === 'emergency';
  if (block.type !== 'paragraph') return false;
  return block.tone === 'lead' || block.content.every((run) => run.type === 'text' && run.strong);
}

function withSamiBeside(block: Block, beside: Beside): readonly Block[] {
  const own = block.id === undefined ? undefined : beside.notices.get(block.id);
  // The notice that applies is left word for word as it is.
  if (own !== undefined) return [block, noticeInSami(own, beside, block.source)];
  if (block.type === 'heading') return [{ ...block, content: headed(block.content, beside) }];
  if (block.type === 'paragraph') {
    // What the person or the case officer wrote has a source, and is never added to.
    const content = block.content.flatMap((run) =>
      block.source === undefined || (run.type === 'text' && run.strong) ? headed([run], beside) : [run],
    );
    return [{ ...block, content }];
  }
  if (block.type !== 'section' && block.type !== 'notice') return [block];
  return [{ ...block, children: block.children.flatMap((child) => withSamiBeside(child, beside)) }];
}

/** «Begrunnelse – …»; a date at the end of a heading is in the Norwegian one only. */
function headed(content: readonly Inline[], { headings }: Beside): readonly Inline[] {
  const last = content.at(-1);
  const words = inlineText(content);
  const whole = words.trimEnd().replace(/:$/u, '');
  const sami = headings.get(whole) ?? headings.get(whole.replace(DATE_AT_END, ''));
  if (sami === undefined || last?.type !== 'text') return content;
  const tail = words.slice(whole.length);
  const strong = last.strong ? { strong: last.strong } : {};
  const before: Inline = { ...last, text: last.text.slice(0, last.text.length - tail.length) };
  return [
    ...content.slice(0, -1),
    before,
    { ...text(' – '), ...strong },
    { ...text(sami, 'se'), ...strong },
    ...(tail === '' ? [] : [{ ...text(tail), ...strong }]),
  ];
}

const DATE_AT_END = /\s\d{1,2}\.\s\p{L}+\s\d{4}$/u;

function noticeInSami({ overskrift, avsnitt }: SamiNotice, { own }: Beside, source: string | undefined): Block {
  const mark = [text(`${own.noticeMark} `), text(samiTextsSe.noticeMark, 'se')];
  const paragraphs = avsnitt.map((paragraph) => p(text(paragraph, 'se')));
  const children = [h2(text(overskrift, 'se')), p(mark, { tone: 'note' }), ...paragraphs];
  return notice('info', children, source === undefined ? {} : { source });
}

function box(document: Draft<BaseDocument>, tree: DocumentTree, { own, notices }: Beside): Block {
  const right = mustAnswerInSami(document, tree);
  const words = (texts: SamiTexts, hjemmel: string) =>
    [
      notices.size > 0 ? texts.headingsAndAppealAlso : texts.headingsAlso,
      texts.mark,
      right ? texts.answerIsRight(hjemmel) : texts.answerMayBeAskedFor,
    ].join(' ');
  return notice('info', [
    h2([text(`${own.heading} – `), text(samiTextsSe.heading, 'se')]),
    p(words(own, cite(['sam-3-3'], tree.language === 'nn' ? 'nn' : 'nb'))),
    p(text(words(samiTextsSe, '§ 3-3'), 'se')),
  ]);
}

/** Sameloven § 3-3 binds two of the three kinds of kommune. A shielded letterhead must not tell which kommune it is. */
function mustAnswerInSami({ avsender }: Draft<BaseDocument>, { envelope }: DocumentTree): boolean {
  if (avsender.skjermetVisning || envelope.date < AREA_KNOWN_FROM) return false;
  const area = kommune(avsender.kommune?.kommunenummer ?? '')?.samiskForvaltningsomraade;
  return area === 'spraakutvikling' || area === 'spraakvitalisering';
}

/** The register of kommuner has the administrative area as it is from this day (samf § 1). */
const AREA_KNOWN_FROM = '2026-01-01';
