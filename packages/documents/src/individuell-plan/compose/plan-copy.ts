import type { Draft, IndividuellPlan } from '@hjemmel/model';
import type { Language } from '@hjemmel/validator';
import { mayShowPlace } from '../../felles/address-visibility.js';
import type { ComposeOptions } from '../../felles/document-type.js';
import { recipientRow } from '../../felles/frame.js';
import { languageOf } from '../../felles/language.js';
import { type IndividuellPlanTexts, individuellPlanTexts } from '../texts/index.js';

/** What every chapter of the plan needs to know. */
export interface PlanCopy {
  readonly plan: Draft<IndividuellPlan>;
  readonly language: Language;
  readonly texts: IndividuellPlanTexts;
  /** Whether this copy may say where anything takes place. */
  readonly showsPlace: boolean;
}

export function planCopy(plan: Draft<IndividuellPlan>, options: ComposeOptions): PlanCopy {
  const language = languageOf(plan, options.language);
  const recipient = recipientRow(plan, options)?.hvem;
  return { plan, language, texts: individuellPlanTexts[language], showsPlace: mayShowPlace(plan, recipient) };
}
