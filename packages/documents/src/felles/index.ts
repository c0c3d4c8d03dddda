export { addressLines, mayShowPlace, recipientLines } from './address-visibility.js';
export { birthDate } from './birth-date.js';
export { composeDocument, composeDraftDocument } from './compose-document.js';
export { ComposeError, type ComposeErrorCode } from './compose-error.js';
export { contentHash } from './content-hash.js';
export * from './diff/index.js';
export type { DocumentKlagefrist } from './document-klagefrist.js';
export {
  type CompleteOptions,
  type ComposeOptions,
  type DocumentType,
  defineDocumentType,
  type ExplanationPart,
  type ExplanationStep,
  type HeadingPair,
  type SamiNotice,
  type SamiSide,
} from './document-type.js';
export { type AppliedProvision, type DocumentExplanation, explainDocument, leastSure } from './explanation.js';
export { formatDate, formatPeriod, formatPeriodShort } from './format-date.js';
export { type Content, frame, neutralTitleOf, recipientRow, renditionOf } from './frame.js';
export { freeText } from './free-text.js';
export { freeTextOrGap, orGap } from './gaps.js';
export { headingPairs } from './heading-pairs.js';
export { languageOf } from './language.js';
export { languageName } from './language-name.js';
export * from './layout/index.js';
export { type DraftKontakt, type DraftPerson, findById, household } from './people.js';
export { capitalise, formatNumber, joinAnd, joinOr } from './phrases.js';
export { type ProvisionGroup, provisionChoices } from './provision-choices.js';
export type { Questionnaire, QuestionnaireItem } from './questionnaire/questionnaire.js';
export { type QuestionnaireOptions, questionnaireOf } from './questionnaire/questionnaire-of.js';
export { fellesRules, fellesRulesWith } from './rules/index.js';
export { sharingOf } from './sharing.js';
export { signatureBlocks } from './signature-blocks.js';
export { type StandardIssue, type StandardSchema, standardSchema } from './standard-schema.js';
export { telLink } from './tel-link.js';
export { textVersion } from './text-version.js';
export { type FellesTexts, fellesTexts } from './texts/index.js';
export type { TypeOutline } from './type-outline.js';
export {
  type DocumentReport,
  type ReportVersions,
  registerVersions,
  type ValidateOptions,
  validateDocument,
  validateDraftDocument,
} from './validate-document.js';
