import type { Language } from '@hjemmel/validator';
import type { DocumentType } from '../document-type.js';
import type { Condition, DocumentLayout, LayoutField, LayoutSection, LayoutTexts, Reader } from '../layout/layout.js';
import type {
  Coding,
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemType,
} from './questionnaire.js';
import { type SchemaFacts, schemaFacts } from './schema-facts.js';

export interface QuestionnaireOptions {
  readonly language: Language;
  /** Whose form it is: fields that are not theirs to read are not in it. Default `tjeneste`, who may read all. */
  readonly reader?: Reader;
}

const base = 'https://schemas.hjemmel.no/fhir';
/** The code system of the codes in our closed lists, by the field they stand in. */
const codes = `${base}/CodeSystem/svar`;
const hidden: Extension = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true };
const help: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }] },
};
/** Marks a question that is answered with the id, or the name, of a row elsewhere. */
const reference: Coding = { system: `${base}/CodeSystem/felt`, code: 'referanse' };

const types: Readonly<Record<LayoutField['widget'], QuestionnaireItemType | undefined>> = {
  fixed: 'string',
  rowId: 'string',
  computed: undefined,
  text: 'string',
  textarea: 'text',
  date: 'date',
  number: 'decimal',
  yesNo: 'boolean',
  phone: 'string',
  email: 'string',
  // Not every renderer knows the type url; a text loses nothing.
  url: 'string',
  radio: 'choice',
  select: 'choice',
  checkboxes: 'choice',
  lines: 'string',
  provisions: 'string',
  reference: 'string',
  references: 'string',
  group: 'group',
  rows: 'group',
};

const repeating: ReadonlySet<LayoutField['widget']> = new Set([
  'checkboxes',
  'lines',
  'provisions',
  'references',
  'rows',
]);

interface Asked {
  readonly texts: LayoutTexts;
  readonly facts: ReadonlyMap<string, SchemaFacts>;
  readonly reader: Reader;
  readonly byPointer: ReadonlyMap<string, LayoutField>;
}

/**
 * The type as a FHIR R4 Questionnaire in one language, from its layout and schema. What is worked out from the law is not asked
 * for; ids and other fixed values are hidden questions, so that they ride along. Pure.
 */
export function questionnaireOf(
  { id, version, title }: Pick<DocumentType, 'id' | 'version' | 'title'>,
  schema: unknown,
  { layout, texts }: DocumentLayout,
  { language, reader = 'tjeneste' }: QuestionnaireOptions,
): Questionnaire {
  const fields = layout.sections.flatMap(({ fields: own }) => own);
  const asked: Asked = { texts: texts[language], facts: schemaFacts(schema), reader, byPointer: pointersOf(fields) };
  return {
    resourceType: 'Questionnaire',
    url: `${base}/Questionnaire/${id}-${language}${reader === 'tjeneste' ? '' : `-${reader}`}`,
    version,
    name: id.replace(/-./g, (pair) => pair.charAt(1).toUpperCase()),
    title: title[language],
    status: 'active',
    language,
    subjectType: ['Patient'],
    item: layout.sections
      .filter((section) => mayRead(section, reader))
      .flatMap((section) => sectionItem(section, asked)),
  };
}

const mayRead = ({ access }: Pick<LayoutField, 'access'>, reader: Reader): boolean =>
  access === undefined || access.includes(reader);

function pointersOf(fields: readonly LayoutField[]): ReadonlyMap<string, LayoutField> {
  const pairs = fields.flatMap((field): [string, LayoutField][] => [
    [field.pointer, field],
    ...pointersOf(field.fields ?? []),
  ]);
  return new Map(pairs);
}

function sectionItem({ id, text, fields }: LayoutSection, asked: Asked): readonly QuestionnaireItem[] {
  const item = fields.flatMap((field) => fieldItem(field, asked));
  return item.length === 0 ? [] : [{ linkId: `#${id}`, type: 'group', text: asked.texts.sections[text] ?? text, item }];
}

function fieldItem(field: LayoutField, asked: Asked): readonly QuestionnaireItem[] {
  const type = typeOf(field, asked);
  if (type === undefined || !mayRead(field, asked.reader)) return [];
  const inner = (field.fields ?? []).flatMap((child) => fieldItem(child, asked));
  if (type === 'group' && inner.length === 0) return [];
  const label = asked.texts.labels[field.text];
  const item = [...helpItem(field, asked), ...inner];
  return [
    {
      linkId: field.pointer,
      type,
      ...(label !== undefined && { text: label }),
      ...behaviour(field),
      ...(type !== 'group' && answers(field, type, asked)),
      ...conditions(field.visibleWhen, asked),
      ...(item.length > 0 && { item }),
    },
  ];
}

/** What is fixed is asked for as what it is, so that it comes back as that. */
function typeOf({ widget, pointer, fields }: LayoutField, { facts }: Asked): QuestionnaireItemType | undefined {
  const { type, format } = facts.get(pointer) ?? {};
  if (widget !== 'fixed') return format === 'date-time' ? 'dateTime' : types[widget];
  if (fields !== undefined) return 'group';
  return type === 'integer' || type === 'number' ? 'decimal' : type === 'boolean' ? 'boolean' : 'string';
}

function behaviour(field: LayoutField) {
  const { widget, required, requiredWhen, visibleWhen, readOnly } = field;
  const isFixed = widget === 'fixed' || widget === 'rowId';
  // Required when it shows is what FHIR means by required; any other condition is left to the validator.
  const asShown = requiredWhen !== undefined && JSON.stringify(requiredWhen) === JSON.stringify(visibleWhen);
  return {
    ...((required || asShown) && !isFixed && { required: true as const }),
    ...(repeating.has(widget) && { repeats: true as const }),
    ...(readOnly && !isFixed && { readOnly: true as const }),
    ...(isFixed && { extension: [hidden] }),
    ...((widget === 'reference' || widget === 'references') && { code: [reference] }),
  };
}

function answers({ pointer, text, choices = [] }: LayoutField, type: QuestionnaireItemType, { texts, facts }: Asked) {
  const { maxLength: most, const: only } = facts.get(pointer) ?? {};
  const maxLength = type === 'string' || type === 'text' ? most : undefined;
  const options = choices.map((code) => ({
    valueCoding: { ...codingOf(pointer, code), display: texts.choices[text]?.[code] ?? code },
  }));
  return {
    ...(maxLength !== undefined && { maxLength }),
    ...(type === 'choice' && { answerOption: options }),
    ...(type === 'string' && typeof only === 'string' && { initial: [{ valueString: only }] }),
  };
}

/** The same code in another field may be called something else: a code is one field's own. */
const codingOf = (pointer: string, code: string): Coding => ({
  system: `${codes}${pointer.replaceAll('/*', '')}`,
  code,
});

function helpItem({ pointer, text, widget }: LayoutField, { texts }: Asked): readonly QuestionnaireItem[] {
  const words = widget === 'fixed' || widget === 'rowId' ? undefined : texts.help[text];
  return words === undefined ? [] : [{ linkId: `${pointer}#hjelp`, type: 'display', text: words, extension: [help] }];
}

function conditions(when: Condition | undefined, { byPointer }: Asked) {
  if (when === undefined) return {};
  const isChoice = types[byPointer.get(when.pointer)?.widget ?? 'text'] === 'choice';
  const enableWhen = when.in.flatMap((value): readonly EnableWhen[] => {
    const question = { question: when.pointer, operator: '=' as const };
    if (typeof value === 'boolean') return [{ ...question, answerBoolean: value }];
    return [{ ...question, ...(isChoice ? { answerCoding: codingOf(when.pointer, value) } : { answerString: value }) }];
  });
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: 'any' as const }) };
}
