/** A FHIR R4 Questionnaire whose `linkId` are pointers into the document, `*` for any row; after `#` there is no field. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly url: string;
  readonly version: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: string;
  readonly text?: string;
  readonly code?: readonly { readonly system: string; readonly code: string }[];
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly enableWhen?: readonly unknown[];
  readonly answerOption?: readonly { readonly valueCoding: { readonly system: string; readonly code: string } }[];
  readonly item?: readonly QuestionnaireItem[];
}

/** Only what is asked: headings, help and the like are no fields. */
export const isField = ({ linkId, type }: QuestionnaireItem): boolean =>
  linkId.startsWith('/') && type !== 'display' && !linkId.includes('#');

/** The key of a field in the object it stands in. */
export const keyOf = ({ linkId }: QuestionnaireItem): string => linkId.slice(linkId.lastIndexOf('/') + 1);

/** A question answered with the id, or the name, of a row elsewhere in the document. */
export const isReference = ({ code = [] }: QuestionnaireItem): boolean =>
  code.some((coding) => coding.code === 'referanse');

/** The document type a form of ours is of, by its address; undefined for a form of anyone else. */
export const typeOf = ({ url }: Pick<Questionnaire, 'url'>): string | undefined =>
  /\/Questionnaire\/([a-z-]+?)-(?:nb|nn|en)(?:-[a-z]+)?$/.exec(url)?.[1];
