import { answer, type Block, type DocumentTree, h1, h2, p } from '@hjemmel/tree';
import type { Language } from '@hjemmel/validator';
import type { DocumentType } from '../document-type.js';
import { textVersion } from '../text-version.js';
import { fellesTexts } from '../texts/index.js';
import { blankFields, isPrinted, type Paper } from './blank-fields.js';
import type { DocumentLayout, LayoutField, LayoutSection } from './layout.js';
import { paperTexts } from './paper-texts.js';

export interface BlankFormOptions {
  readonly language: Language;
  /** ISO date that stands in the file instead of any clock. */
  readonly date: string;
  /** Name of the kommune whose form it is. */
  readonly kommune?: string;
}

/**
 * A form to fill in by hand, with no notice, signature or mandatory block of the document itself. The tree is a draft:
 * it is stamped on every page and can never be delivered.
 */
export function blankForm(
  { id, version, title }: Pick<DocumentType, 'id' | 'version' | 'title'>,
  { layout, texts }: DocumentLayout,
  options: BlankFormOptions,
): DocumentTree {
  const { language } = options;
  const paper: Paper = { texts: texts[language], words: paperTexts[language], depth: 0, help: true, inRow: false };
  const isOnPaper = onPaper(paper);
  const office = layout.sections.filter((section) => !isOnPaper(section));
  return {
    ...frameOf(`${id} ${version}`, options),
    title: title[language],
    blocks: [
      h1(title[language]),
      ...opening(paper),
      ...layout.sections.filter(isOnPaper).flatMap((section) => sectionBlocks(section, paper)),
      ...closing(office, leftOut(layout.sections.filter(isOnPaper), paper), paper),
    ],
  };
}

function frameOf(
  schema: string,
  { language, date, kommune }: BlankFormOptions,
): Omit<DocumentTree, 'title' | 'blocks'> {
  const words = paperTexts[language];
  const { page, redacted, recipient, sender, contents } = fellesTexts[language].labels;
  const name = kommune === undefined ? { name: words.subtitle } : { name: kommune, unit: words.subtitle };
  return {
    version: 1,
    language,
    neutralTitle: words.subtitle,
    draft: true,
    rendition: 'skjema',
    versions: { schema, law: schema, texts: textVersion },
    envelope: {
      sender: { ...name, returnLine: '', addressLines: [] },
      date,
      references: [{ label: words.form, value: schema }],
    },
    labels: { page, draft: words.stamp, redacted, recipient, sender, lawVersion: words.form, contents },
    mandatory: [],
  };
}

function opening({ words }: Paper): readonly Block[] {
  return [
    p(words.intro),
    answer(words.filledInBy, { short: true }),
    answer(words.date, { short: true }),
    answer(words.caseNumber, { short: true, help: words.caseNumberHelp }),
  ];
}

const onPaper =
  (paper: Paper) =>
  ({ office, fields }: LayoutSection): boolean =>
    office !== true && fields.some((field) => isPrinted(field, paper));

/** A section that is one field has no second heading. */
function sectionBlocks({ text, fields }: LayoutSection, paper: Paper): readonly Block[] {
  const heading = paper.texts.sections[text] ?? text;
  const blocks = blankFields(fields, paper);
  const alone = fields.filter((field) => isPrinted(field, paper)).length === 1;
  return [h2(heading), ...(alone && blocks[0]?.type === 'heading' ? blocks.slice(1) : blocks)];
}

function closing(
  office: readonly LayoutSection[],
  fields: readonly string[],
  { words, texts }: Paper,
): readonly Block[] {
  const names = office.map(({ text }) => texts.sections[text] ?? text);
  return [
    p(words.moreSpace, { tone: 'note' }),
    p(`${words.office} ${names.join(' · ')}`, { tone: 'note' }),
    ...(fields.length > 0 ? [p(`${words.officeFields} ${fields.join(' · ')}`, { tone: 'note' })] : []),
  ];
}

/** What a finished document must have and the printed sections leave to the office, each with the section it belongs to. */
function leftOut(sections: readonly LayoutSection[], paper: Paper): readonly string[] {
  return sections.flatMap(({ text, fields }) => {
    const labels = requiredLeftOut(fields).map((field) => (paper.texts.labels[field.text] ?? field.text).toLowerCase());
    const unique = [...new Set(labels)];
    return unique.length > 0 ? [`${paper.texts.sections[text] ?? text} (${unique.join(', ')})`] : [];
  });
}

function requiredLeftOut(fields: readonly LayoutField[], inRow = false): readonly LayoutField[] {
  return fields.flatMap((field) => {
    const isLeftOut = field.paper === 'leftOut' || (field.paper === 'ownOnly' && inRow);
    if (isLeftOut) return field.required === true && field.visibleWhen === undefined ? [field] : [];
    return requiredLeftOut(field.fields ?? [], inRow || field.widget === 'rows');
  });
}
