import {
  type DocumentType,
  type ExplanationPart,
  explainDocument,
  type LayoutField,
  type ProvisionGroup,
  provisionChoices,
  validateDocument,
} from '@hjemmel/documents/felles';
import type { BaseDocument, Draft } from '@hjemmel/model';
import {
  type Finding,
  formatMessage,
  type Messages,
  type Severity,
  schemaMessages,
  schemaWords,
} from '@hjemmel/validator';
import { type Address, addressOf, resolve, templateOf } from './address.js';
import { formWords, missingText } from './form-words.js';
import { type FormPlan, isSilent, rowLabel, shows, within } from './plan.js';

/** A finding at its field, in words. `address` is that of the field that can mend it. */
export interface FormFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly text: string;
  readonly address: Address;
  readonly section: string;
  /** What the field is called. */
  readonly label: string;
  /** What the group or row around it is called; empty where there is none. */
  readonly around: string;
  /** Something that is still to be filled in, rather than something that is wrong. */
  readonly missing: boolean;
}

export interface JudgeOptions {
  readonly type: DocumentType;
  readonly plan: FormPlan;
  /** ISO dates; see `ValidateOptions`. */
  readonly today: string;
  readonly lawDate?: string | undefined;
}

/** What is wrong with the document as finished, and how many findings stand in fields this reader may not see. */
export interface Judgement {
  readonly ok: boolean;
  readonly findings: readonly FormFinding[];
  readonly unseen: number;
}

/** Everything a form learns from the whole type, which may be loaded after the form is shown. */
export interface Judge {
  judged(document: unknown): Judgement;
  /** With what the type works out by itself; a draft it cannot work with stays as it is. */
  completed(document: unknown): unknown;
  /** The letter; nothing where the draft lacks what it takes. */
  composed(document: unknown): ReturnType<DocumentType['compose']> | undefined;
  /** Why the law says what the document must say; empty where it is not known. */
  explained(document: unknown): readonly ExplanationPart[];
  /** ISO date whose law the document follows. */
  lawDate(document: unknown): string;
  /** The provisions in force on an ISO date. */
  provisions(lawDate: string): readonly ProvisionGroup[];
}

export function judgeOf(options: JudgeOptions): Judge {
  const { type, plan, today, lawDate } = options;
  const { language } = plan;
  return {
    judged: (document) => judged(document, options),
    completed: (document) => completed(type, document, lawDate),
    composed: (document) => attempt(() => type.compose(document as Draft<BaseDocument>, { language })),
    explained: (document) =>
      attempt(() => explainDocument(type, document as Draft<BaseDocument>, { today, language }).parts) ?? [],
    lawDate: (document) => lawDate ?? attempt(() => type.lawDate(document as Draft<BaseDocument>)) ?? today,
    provisions: (date) => provisionChoices(date, language),
  };
}

/** A draft may lack what the type needs to work with it. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function judged(document: unknown, { type, plan, today, lawDate }: JudgeOptions): Judgement {
  const report = validateDocument(type, document, { today, ...(lawDate !== undefined && { lawDate }) });
  const placed = report.findings.map((finding) => place(finding, document, type, plan));
  const findings = placed
    .filter((finding) => finding !== undefined)
    .filter(saysWhatToDo(placed, { type, plan }))
    .sort((one, other) => plan.order(one.address) - plan.order(other.address));
  return { ok: report.ok, findings, unseen: placed.filter((finding) => finding === undefined).length };
}

function completed(type: DocumentType, document: unknown, lawDate?: string): unknown {
  const options = lawDate === undefined ? {} : { lawDate };
  return attempt(() => type.complete?.(document as Draft<BaseDocument>, options)) ?? document;
}

/**
 * While a part the type works out waits for the rest, its rules (named after it) have nothing to say to the one who fills in
 * the form. Something else is always missing then.
 */
function saysWhatToDo(
  findings: readonly (FormFinding | undefined)[],
  { type, plan }: Pick<JudgeOptions, 'type' | 'plan'>,
) {
  const waiting = findings.filter((finding) => finding?.missing && plan.at(finding.address)?.widget === 'computed');
  const rules = waiting.map((finding) => `${type.id}${finding?.address}-`);
  return ({ ruleId }: FormFinding) => !rules.some((start) => ruleId.startsWith(start));
}

function place(finding: Finding, document: unknown, type: DocumentType, plan: FormPlan): FormFinding | undefined {
  const at = addressOf(document, finding.path);
  const found = plan.find(at) ?? (at === '' ? first(plan) : undefined);
  if (!found) return undefined;
  const { ruleId, messageId, severity } = finding;
  const missing = MISSING.has(ruleId) || (ruleId === 'skjema/minItems' && isEmptyList(document, at));
  const { field, address } = missing ? askedFirst(found.field, at, document) : found;
  const label = plan.texts.labels[field.text] ?? plan.texts.sections[found.section.text] ?? '';
  return {
    ruleId,
    messageId,
    severity,
    text: textOf(finding, field, label, { type, plan, missing }),
    address,
    section: found.section.id,
    label,
    around: aroundOf(address, document, plan),
    missing,
  };
}

/** «Mål 2» or «Laget»: without it nobody knows which date is meant. */
function aroundOf(address: Address, document: unknown, plan: FormPlan): string {
  const above = address.slice(0, address.lastIndexOf('/'));
  if (/\/@[^/]+$/u.test(above)) return rowLabel(above, document, plan);
  const field = plan.at(above);
  return field?.widget === 'group' ? (plan.texts.labels[field.text] ?? '') : '';
}

const MISSING: ReadonlySet<string> = new Set(['skjema/required', 'skjema/discriminator']);

function isEmptyList(document: unknown, address: Address): boolean {
  const value = resolve(document, address)?.value;
  return Array.isArray(value) && value.length === 0;
}

/** A field and where it stands. */
interface At {
  readonly field: LayoutField;
  readonly address: Address;
}

/** A group that is missing is missed where its first field is filled in; where none of them must be, it is missed itself. */
function askedFirst(field: LayoutField, address: Address, document: unknown): At {
  if (field.widget !== 'group') return { field, address };
  const inner = (field.fields ?? [])
    .filter((each) => !isSilent(each) && shows(each, within(address, each), document))
    .find((each) => each.required);
  return inner ? askedFirst(inner, within(address, inner), document) : { field, address };
}

interface Told {
  readonly type: DocumentType;
  readonly plan: FormPlan;
  readonly missing: boolean;
}

/** What to do, in the words of the form where the schema has only its own. */
function textOf(finding: Finding, field: LayoutField, label: string, { type, plan, missing }: Told): string {
  if (missing) return missingText(field, label, plan.language);
  const words = formWords[plan.language];
  const isLeftOver = finding.ruleId === 'skjema/additionalProperties' && plan.at(templateOf(finding.path));
  if (isLeftOver) return words.empty(label);
  const help = plan.texts.help[field.text];
  if (finding.ruleId === 'skjema/pattern' && help) return words.wrongForm(label, help);
  return withLabels(wordsOf(finding, type, plan), field, plan);
}

/** Messages name fields by their keys in the document; in a form they are known by their labels. */
function withLabels(text: string, field: LayoutField, plan: FormPlan): string {
  const near = [field, ...(field.fields ?? [])];
  return text.replace(/«([a-z][A-Za-z]*)»/gu, (quoted, key: string) => {
    const named = near.find(({ pointer }) => pointer.endsWith(`/${key}`));
    const label = named && plan.texts.labels[named.text];
    return label ? `«${label}»` : quoted;
  });
}

function first({ sections: [section] }: FormPlan) {
  const field = section?.fields[0];
  return section && field && { section, field, address: field.pointer };
}

function wordsOf({ ruleId, messageId, params }: Finding, type: DocumentType, { language }: FormPlan): string {
  const isSchema = ruleId.startsWith('skjema/');
  const messages: Messages | undefined = isSchema
    ? schemaMessages
    : type.rules.find(({ id }) => id === ruleId)?.messages;
  const template = messages?.[language][messageId] ?? messageId;
  return formatMessage(template, params, isSchema ? schemaWords[language] : {});
}
