import type { Capabilities } from '@hjemmel/adapter';
import type { Questionnaire } from './questionnaire/questionnaire.js';

export interface FhirNoOptions {
  /** Who reads it: the sender's own record system, or another body that needs its ground in the document. */
  readonly receiver: 'eget-system' | 'virksomhet';
  /** Whether the far side is safe for protected addresses. Default `nektes`. */
  readonly adressebeskyttelse?: Capabilities['adressebeskyttelse'];
  /** A code of Volven 9602 for intervensjonsplan, as agreed with the receiver; left out, only our own code is written. */
  readonly intervensjonsplanKode?: 'B01-2';
  /** Forms of our types, as `questionnaireOf` gives them: documents go along as answers to them, and answers are read. */
  readonly questionnaires?: readonly Questionnaire[];
  /** Most bytes of letter and enclosures together. Default 20 MB. */
  readonly maxBytes?: number;
}

export type Settings = Required<Omit<FhirNoOptions, 'intervensjonsplanKode'>> &
  Pick<FhirNoOptions, 'intervensjonsplanKode'>;

const MB = 1024 * 1024;

/** Throws TypeError or RangeError for options no delivery could be made with. */
export function settingsOf(options: FhirNoOptions): Settings {
  const settings: Settings = { adressebeskyttelse: 'nektes', questionnaires: [], maxBytes: 20 * MB, ...options };
  if (!['eget-system', 'virksomhet'].includes(settings.receiver)) {
    throw new TypeError('receiver is one of eget-system, virksomhet');
  }
  if (!['stoettes', 'nektes'].includes(settings.adressebeskyttelse)) {
    throw new TypeError('adressebeskyttelse is one of stoettes, nektes');
  }
  if (!Number.isInteger(settings.maxBytes) || settings.maxBytes < 1) throw new RangeError('maxBytes is a whole number');
  return settings;
}
