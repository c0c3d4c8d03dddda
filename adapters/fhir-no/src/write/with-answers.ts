import type { Delivery } from '@hjemmel/adapter';
import { answersOf } from '../questionnaire/answers-of.js';
import { type Questionnaire, typeOf } from '../questionnaire/questionnaire.js';
import type { Resource } from '../r4.js';
import { identifierOf } from './context.js';
import type { Written } from './write-resources.js';

/** The same document once more, as answers to its form in its own language, where the receiver has the form. */
export function withAnswers(
  written: Written,
  { document, source }: Delivery,
  forms: readonly Questionnaire[],
): Written {
  const own = forms.filter((form) => typeOf(form) === document.type);
  const form = own.find(({ url }) => url.includes(`-${document.spraak}`)) ?? own[0];
  if (form === undefined || source === undefined) return written;
  const { resourceType, ...answers } = answersOf(form, document, document.sistEndret).response;
  const identifier = identifierOf(document, 'svar');
  const subject = written.composition.resource.subject;
  const resource: Resource = { resourceType, identifier, ...answers, subject };
  const fullUrl = `${written.composition.fullUrl.slice(0, -1)}0`;
  return { ...written, entries: [...written.entries, { fullUrl, resource }] };
}
