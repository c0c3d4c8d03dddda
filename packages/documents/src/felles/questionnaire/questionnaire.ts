/** A FHIR R4 Questionnaire, the part of it that a form of ours uses. Plain JSON. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly language: string;
  readonly subjectType: readonly ['Patient'];
  readonly item: readonly QuestionnaireItem[];
}

export type QuestionnaireItemType =
  | 'group'
  | 'display'
  | 'string'
  | 'text'
  | 'date'
  | 'dateTime'
  | 'decimal'
  | 'boolean'
  | 'choice';

/** `linkId` is the pointer of the field, `*` for any row; what stands after `#` is not a field. */
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: QuestionnaireItemType;
  readonly text?: string;
  readonly code?: readonly Coding[];
  readonly required?: true;
  readonly repeats?: true;
  readonly readOnly?: true;
  readonly maxLength?: number;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any';
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly initial?: readonly { readonly valueString: string }[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export type EnableWhen = { readonly question: string; readonly operator: '=' } & (
  | { readonly answerCoding: Coding }
  | { readonly answerBoolean: boolean }
  | { readonly answerString: string }
);

export type Extension = { readonly url: string } & (
  | { readonly valueBoolean: boolean }
  | { readonly valueCodeableConcept: { readonly coding: readonly Coding[] } }
);
